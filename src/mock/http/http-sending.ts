import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import type { Sending } from "../faults/sending";
import type { Randomness } from "../randomness";
import type { Store } from "../store/store";
import type { ReadFault } from "../faults/fault";
import { contentTypeOf, type ErrorContentType, sendAnswer } from "./send-answer";

/** What answering one request takes, beside the request itself. */
export interface HttpSending {
  readonly errorContentType: ErrorContentType;
  readonly randomness: Randomness;
  /** Sent with whatever is answered. */
  readonly headers: Readonly<Record<string, string>>;
  /** Told of a request that gets no answer. */
  readonly unanswered: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly refuse: (milliseconds: number) => void;
  readonly past: (fault: ReadFault) => Store;
}

/** How a request over HTTP is answered, well or badly. */
export function httpSending(reply: FastifyReply, parts: HttpSending): Sending {
  const { errorContentType, randomness, headers, unanswered, wait, refuse, past } = parts;
  const withHeaders = (answer: Answer): Answer => ({ ...answer, headers: { ...headers, ...answer.headers } });
  const leave = () => {
    unanswered();
    reply.hijack();
  };
  return {
    randomness,
    wait,
    past,
    send: (answer) => void sendAnswer(reply, withHeaders(answer), errorContentType),
    breakOff: (answer, part) => {
      leave();
      const { type = "json", text = "" } = answer.content ?? {};
      reply.raw.writeHead(answer.status, {
        ...withHeaders(answer).headers,
        "content-type": contentTypeOf(type, errorContentType),
        "content-length": Buffer.byteLength(text) + 1,
      });
      reply.raw.write(part, () => cut(reply));
    },
    cut: () => {
      leave();
      cut(reply);
    },
    never: leave,
    refuse: (milliseconds) => {
      leave();
      cut(reply);
      refuse(milliseconds);
    },
  };
}

/** Ends the connection as a crashed server's does. */
export function cut(reply: FastifyReply): void {
  reply.raw.socket?.resetAndDestroy();
}
