import type { FastifyReply } from "fastify";
import type { Answer } from "../answer";
import type { Service } from "../service";
import type { AfterWriteFault } from "./fault";
import { interrupt, type Sending } from "./interrupt";

/** The service does what it was asked to; its answer is lost. */
export async function failAfterWrite(
  fault: AfterWriteFault,
  act: () => Promise<Answer>,
  reply: FastifyReply,
  service: Service,
  sending: Sending,
): Promise<FastifyReply> {
  await act();
  return interrupt(fault, reply, service, sending);
}
