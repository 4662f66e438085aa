import { STATUS_CODES } from "node:http";
import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import { konnectError } from "../errors/konnect-errors";
import type { Service } from "../service";
import type { Interruption } from "./fault";

/** How answers leave, so that faults need not know of HTTP's details. */
export interface Sending {
  send(answer: Answer): FastifyReply;
  contentTypeOf(answer: Answer): string;
  /** Told of a request that gets no answer. */
  unanswered(): void;
}

/** Answers in place of the service, or not at all. */
export function interrupt(
  interruption: Interruption,
  reply: FastifyReply,
  { randomness }: Service,
  sending: Sending,
): FastifyReply {
  switch (interruption.effect) {
    case "status": {
      const { status, retryAfter } = interruption;
      const title = STATUS_CODES[status] ?? "Unknown";
      const answer = konnectError({ status, title, detail: "A fault that the mock was told of" }, randomness);
      if (retryAfter === undefined) return sending.send(answer);
      return sending.send({ ...answer, headers: { "retry-after": String(retryAfter) } });
    }
    case "reset":
      sending.unanswered();
      reply.hijack();
      cut(reply);
      return reply;
    case "timeout":
      sending.unanswered();
      reply.hijack();
      return reply;
  }
}

/** Ends the connection as a crashed server's does. */
export function cut(reply: FastifyReply): void {
  reply.raw.socket?.resetAndDestroy();
}
