import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import type { MidBodyFault } from "./fault";
import { cut, type Sending } from "./interrupt";

/** The service does what it was asked to; its answer arrives spoilt. */
export async function failMidBody(
  { effect }: MidBodyFault,
  act: () => Promise<Answer>,
  reply: FastifyReply,
  sending: Sending,
): Promise<FastifyReply> {
  const answer = await act();
  const text = answer.content?.text ?? "";
  const half = text.slice(0, Math.ceil(text.length / 2));
  switch (effect) {
    case "malformed":
      return sending.send({
        ...answer,
        content: { type: answer.content?.type ?? "json", text: half || "{" },
      });
    case "wrong-content-type":
      return sending.send({ ...answer, content: { type: "html", text: page } });
    case "truncated": {
      sending.unanswered();
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(answer.status, {
        "content-type": sending.contentTypeOf(answer),
        "content-length": Buffer.byteLength(text) + 1,
      });
      raw.write(half, () => cut(reply));
      return reply;
    }
  }
}

const page = "<!doctype html><title>Welcome</title><p>This is no JSON.</p>\n";
