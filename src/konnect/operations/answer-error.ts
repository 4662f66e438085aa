import type * as http from "node:http";

import { KonnectError, type KonnectErrorFacts, type KonnectErrorKind } from "../errors";
import { parseProblem, renderProblem } from "../problem";
import { isIdempotent, isWrite } from "../transport/operation";
import type { Connection } from "../transport/connection";
import { type FinalAnswer, outcomeUnknownError } from "../transport/send";

const KINDS: Readonly<Record<number, KonnectErrorKind>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "notFound",
  405: "methodNotAllowed",
  408: "timeout",
  409: "conflict",
  412: "conflict",
  429: "rateLimited",
  499: "server",
};

/** Better words than the kind's own, from someone who knows the operation. */
export type Wording = Partial<Record<KonnectErrorKind, Pick<KonnectErrorFacts, "what" | "advice">>>;

/** The error that an answer with an unwelcome status stands for. */
export function answerError(
  connection: Connection,
  answer: FinalAnswer,
  wording: Wording = {},
): KonnectError {
  const { operation } = answer;
  if (answer.status < 400) {
    return unusableAnswerError(answer, "malformedResponse", "this request has no such answer");
  }
  const kind = kindOf(answer.status);
  const problem = parseProblem(answer.body, connection.redact);
  const said = renderProblem(problem);
  const status = `the server answered ${statusText(answer.status)}${said === "" ? "" : `: ${withoutStop(said)}`}`;
  const words = wording[kind];
  const facts = {
    ...factsOf(answer),
    problem,
    what: words === undefined ? status : `${connection.redact(words.what)}; ${status}`,
  };
  if (!isIdempotent(operation) && answer.leavesDoubt) return outcomeUnknownError(operation, facts);
  const advice = kind === "unauthorized" ? tokenAdvice(connection) : words?.advice;
  return new KonnectError({ ...facts, kind, advice });
}

/**
 * The error for an answer that reports no failure and still cannot be used. Shows nothing of the body: what the
 * server meant to give can be a secret of the mesh.
 */
export function unusableAnswerError(
  answer: FinalAnswer,
  kind: "malformedResponse" | "unexpectedContentType",
  what: string,
): KonnectError {
  return new KonnectError({
    ...factsOf(answer),
    kind,
    what: `the server answered ${statusText(answer.status)}, but ${what}`,
    mayHaveCommitted: answer.leavesDoubt || (isWrite(answer.operation) && answer.status < 300),
  });
}

/** No list is as long: the server makes up pages. */
export const MOST_PAGES = 10_000;

export function endlessListError(answer: FinalAnswer): KonnectError {
  return unusableAnswerError(answer, "malformedResponse", `the list has no end in ${MOST_PAGES} pages`);
}

function factsOf({ operation, attempts, status, leavesDoubt }: FinalAnswer) {
  return { method: operation.method, path: operation.path, attempts, status, mayHaveCommitted: leavesDoubt };
}

function kindOf(status: number): KonnectErrorKind {
  const kind = KINDS[status];
  if (kind !== undefined) return kind;
  return status >= 500 ? "server" : "invalid";
}

function statusText(status: number): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, for a provider's start waits for what it imports
  const { STATUS_CODES } = require("node:http") as typeof http;
  const reason = STATUS_CODES[status];
  return reason === undefined ? String(status) : `${status} ${reason}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function tokenAdvice({ settings }: Connection): string {
  return settings.token === undefined
    ? "No access token is set: set personal_access_token or system_account_access_token, or the variable KONNECT_TOKEN or KONNECT_SPAT."
    : `Check the access token, which comes from ${settings.token.source}, and that server_url is of its organization's region.`;
}
