import type { Answer } from "../answer";

/** What a step gives: the request with what it learned, or the answer that ends it. */
export type Outcome<Next> = { readonly next: Next } | { readonly answer: Answer };

export type Step<In, Out = In> = (input: In) => Outcome<Out>;

export interface Pipeline<In, Out> {
  readonly run: Step<In, Out>;
  /** The same pipeline with one step more. */
  andThen<Next>(step: Step<Out, Next>): Pipeline<In, Next>;
}

/** Steps in the server's order; the first that answers answers alone. */
export function pipeline<In, Out>(run: Step<In, Out>): Pipeline<In, Out> {
  return {
    run,
    andThen: (step) =>
      pipeline((input) => {
        const outcome = run(input);
        return "next" in outcome ? step(outcome.next) : outcome;
      }),
  };
}
