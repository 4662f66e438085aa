import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import { sendEvents } from "./send-events";

/** What Konnect promises, and what the mesh's own API sends. */
export const errorContentTypes = ["application/problem+json", "application/json"] as const;
export type ErrorContentType = (typeof errorContentTypes)[number];
export const defaultErrorContentType: ErrorContentType = "application/problem+json";

export function contentTypeOf(
  type: NonNullable<Answer["content"]>["type"],
  errors: ErrorContentType,
): string {
  switch (type) {
    case "json":
      return "application/json";
    case "problem":
      return errors;
    case "text":
      return "text/plain; charset=utf-8";
    case "html":
      return "text/html; charset=utf-8";
  }
}

export function sendAnswer(
  reply: FastifyReply,
  { status, headers = {}, content, events }: Answer,
  errors: ErrorContentType,
): FastifyReply {
  if (events !== undefined) return sendEvents(reply, status, headers, events);
  reply.code(status).headers(headers);
  if (content === undefined) return reply.send();
  const type = headers["content-type"] ?? contentTypeOf(content.type, errors);
  // Text, because bytes would be sent apart from the headers.
  return reply.type(type).serializer(asItIs).send(content.text);
}

/** What has a serializer gets no charset added to its content type. */
const asItIs = (text: string) => text;
