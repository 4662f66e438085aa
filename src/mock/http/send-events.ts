import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";

/** A client that leaves so many bytes unread has lost interest; it may ask again for what it missed. */
const mostUnread = 4 * 1_048_576;

/** Sends events for as long as the client listens. Source: server-sent events of the HTML standard. */
export function sendEvents(
  reply: FastifyReply,
  status: number,
  headers: Readonly<Record<string, string>>,
  events: NonNullable<Answer["events"]>,
): FastifyReply {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(status, { ...headers, "content-type": "text/event-stream", "cache-control": "no-store" });
  raw.flushHeaders();
  const stop = events((text) => {
    if (raw.writableLength > mostUnread) raw.destroy();
    else raw.write(text);
  });
  raw.once("close", stop);
  return reply;
}
