import type { Logger } from "../log/logger";
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
  return served.calls.run(call, (stoppable) =>
    respond({
      report: new Report(served, stoppable),
      context: new ContextOfCall(served.client, served.log, stoppable),
    }),
  );
}

/** The context of an operation that needs a client; undefined while the provider is not configured. */
export function configured<Client>(
  context: OperationContext<Client | undefined>,
): OperationContext<Client> | undefined {
  return context.client === undefined ? undefined : new ContextOfCall(context.client, context.log, context);
}

/** The signal is asked for when the operation does, which most never do. */
class ContextOfCall<Client> implements OperationContext<Client> {
  constructor(
    readonly client: Client,
    readonly log: Logger,
    private readonly call: Call,
  ) {}

  get signal(): AbortSignal {
    return this.call.signal;
  }
}
