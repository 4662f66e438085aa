import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import type { Service } from "../service";
import { failAfterWrite } from "./after-write";
import { failBeforeWrite } from "./before-write";
import type { Fault } from "./fault";
import type { Sending } from "./interrupt";
import { failMidBody } from "./mid-body";

/** Answers a request, unless a fault comes between. */
export async function answerWithFaults(
  fault: Fault | undefined,
  act: () => Promise<Answer>,
  reply: FastifyReply,
  service: Service,
  sending: Sending,
): Promise<FastifyReply> {
  switch (fault?.moment) {
    case undefined:
      return sending.send(await act());
    case "before-write":
      return failBeforeWrite(fault, reply, service, sending);
    case "after-write":
      return failAfterWrite(fault, act, reply, service, sending);
    case "mid-body":
      return failMidBody(fault, act, reply, sending);
  }
}
