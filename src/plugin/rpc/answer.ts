import type { Call } from "../protocol/service";
import type { OperationContext } from "../resource";
import { Report } from "./report";
import type { ServedProvider } from "./served-provider";

/** What an RPC works with. */
export interface Answering<Client> {
  readonly report: Report;
  readonly context: OperationContext<Client | undefined>;
}

/** Runs one RPC: with a report of its own, and a signal that a stop aborts. */
export function answer<Client, Response>(
  served: ServedProvider<Client>,
  call: Call,
  respond: (answering: Answering<Client>) => Promise<Response>,
): Promise<Response> {
  return served.calls.run(call, (signal) =>
    respond({
      report: new Report(served, signal),
      context: { client: served.client, signal, log: served.log },
    }),
  );
}

/** The context of an operation that needs a client; undefined while the provider is not configured. */
export function configured<Client>(
  context: OperationContext<Client | undefined>,
): OperationContext<Client> | undefined {
  return context.client === undefined ? undefined : { ...context, client: context.client };
}
