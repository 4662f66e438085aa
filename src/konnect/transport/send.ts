import { KonnectError } from "../errors";
import type { Connection } from "./connection";
import { type Answer, exchange, type Exchanged } from "./exchange";
import { isIdempotent, type Operation } from "./operation";
import { leavesDoubt, planRetry } from "./retry";
import type { TransportFailure } from "./transport-failure";

/** The last answer of an operation, and what the attempts before it leave open. */
export interface FinalAnswer extends Answer {
  /** What was asked for, as messages may show it. */
  readonly operation: Operation;
  readonly attempts: number;
  /** A write of this operation may have taken effect without our having been told. */
  readonly leavesDoubt: boolean;
}

/**
 * Sends an operation until it is answered for good, whatever the status.
 *
 * @throws KonnectError timeout, connection, redirected, malformedResponse, outcomeUnknown or cancelled
 */
export async function send(
  connection: Connection,
  operation: Operation,
  signal: AbortSignal | undefined,
): Promise<FinalAnswer> {
  const { clock, settings, random } = connection;
  const payload = operation.body === undefined ? null : JSON.stringify(operation.body);
  const shown = shownOf(connection, operation);
  const begun = clock.now();
  let inDoubt = false;
  for (let number = 1; ; number++) {
    if (signal?.aborted === true) throw cancelledError(shown, number - 1, inDoubt);
    const exchanged = await loggedExchange(connection, operation, payload, number, signal);
    inDoubt ||= leavesDoubt(operation, exchanged);
    const now = clock.now();
    const attempt = { operation, exchanged, number, elapsedMs: now - begun, now };
    const wait = planRetry(attempt, settings.retry, random);
    if (wait === undefined) {
      if (exchanged.outcome === "failure") throw failureError(shown, exchanged, number, inDoubt);
      return { ...exchanged, operation: shown, attempts: number, leavesDoubt: inDoubt };
    }
    connection.log.debug("Konnect request is sent again after a wait", {
      ...namesOf(shown, number),
      waitMs: wait,
    });
    await clock.sleep(wait, signal);
  }
}

async function loggedExchange(
  connection: Connection,
  operation: Operation,
  payload: string | null,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Exchanged> {
  const { clock, log } = connection;
  const names = namesOf(shownOf(connection, operation), attempt);
  log.debug("Konnect request", names);
  const begun = clock.now();
  const exchanged = await exchange(connection, operation, payload, signal);
  const durationMs = clock.now() - begun;
  if (exchanged.outcome === "failure") {
    log.debug("Konnect request failed", { ...names, durationMs, reason: exchanged.what });
  } else {
    const { status, body } = exchanged;
    log.debug("Konnect response", { ...names, durationMs, status, bytes: Buffer.byteLength(body) });
  }
  return exchanged;
}

/** A path can hold a token too: that of a user who mixed up two settings. */
function shownOf({ redact }: Connection, operation: Operation): Operation {
  return { ...operation, path: redact(operation.path), subject: redact(operation.subject) };
}

function namesOf({ method, path }: Operation, attempt: number) {
  return { method, path, attempt };
}

function failureError(
  operation: Operation,
  failure: TransportFailure,
  attempts: number,
  inDoubt: boolean,
): KonnectError {
  const { method, path } = operation;
  const facts = { method, path, attempts, code: failure.code, mayHaveCommitted: inDoubt };
  const isUnknown = !isIdempotent(operation) && inDoubt && failure.kind !== "cancelled";
  if (!isUnknown) return new KonnectError({ ...facts, kind: failure.kind, what: failure.what });
  return outcomeUnknownError(operation, { ...facts, what: failure.what });
}

/** A request that is not repeated, because it may have made what it asks for. */
export function outcomeUnknownError(
  { subject }: Operation,
  facts: Omit<ConstructorParameters<typeof KonnectError>[0], "kind" | "advice">,
): KonnectError {
  return new KonnectError({
    ...facts,
    kind: "outcomeUnknown",
    what: `${facts.what}; ${subject} may exist now`,
    advice: `Look for ${subject} before trying again, and import or delete it: a second request may make a second one.`,
    mayHaveCommitted: true,
  });
}

function cancelledError(operation: Operation, attempts: number, inDoubt: boolean): KonnectError {
  const { method, path } = operation;
  const what = "the request was cancelled";
  return new KonnectError({ kind: "cancelled", method, path, attempts, what, mayHaveCommitted: inDoubt });
}
