import type { FastifyRequest } from "fastify";
import type { Answer } from "../answer";

/** Answers requests from elsewhere than the service. */
export type Recorded = (request: {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}) => Answer;

export function answerRecorded(recorded: Recorded, request: FastifyRequest): Answer {
  const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
  return recorded({ method: request.method, path: request.url, body });
}
