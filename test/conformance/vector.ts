import vectors from "./fixtures/kuma-vectors.json";

/** One case: what is asked, and what comes of it. */
export interface Vector<Input = unknown, Outcome = unknown> {
  readonly id: string;
  readonly area: string;
  readonly input: Input;
  readonly expected: Outcome;
  readonly note?: string;
}

/** A request to a control plane, and its answer. */
export type RequestVector = Vector<RequestInput, Expected>;

export interface RequestInput {
  readonly method: string;
  /** Below the control plane's API. */
  readonly path: string;
  /** The kind of control plane; absent: it does not matter. */
  readonly cp?: string;
  /** What is there before, in words that `seed.ts` reads. */
  readonly existing?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Expected {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A part of what the next GET of the path gives. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** Listed objects as `mesh/name`. */
  readonly order?: readonly string[];
}

/** Cases of a v3 control plane; each note says where 2.x differs. */
export const allVectors = vectors as unknown as readonly Vector[];

/** The cases that are requests. */
export const requestVectors = allVectors.filter(
  ({ input }) => typeof (input as Partial<RequestInput>).method === "string",
) as readonly RequestVector[];

/** Cases of an area that are told by example: those whose input has the member named. */
export function casesWith<Input, Outcome>(
  area: string,
  member: keyof Input & string,
): readonly (readonly [string, Input, Outcome])[] {
  return allVectors
    .filter((vector) => vector.area === area && member in (vector.input as object))
    .map(({ id, input, expected }) => [id, input as Input, expected as Outcome] as const);
}

/** One case by its id: what is given, and what comes of it. */
export function caseOf<Input, Outcome>(id: string): readonly [Input, Outcome] {
  const vector = allVectors.find((one) => one.id === id);
  if (vector === undefined) throw new Error(`no case ${id}`);
  return [vector.input as Input, vector.expected as Outcome];
}
