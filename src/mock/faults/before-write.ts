import type { FastifyReply } from "fastify";
import type { Service } from "../service";
import type { BeforeWriteFault } from "./fault";
import { interrupt, type Sending } from "./interrupt";

/** The service never gets to see the request. */
export async function failBeforeWrite(
  fault: BeforeWriteFault,
  reply: FastifyReply,
  service: Service,
  sending: Sending,
): Promise<FastifyReply> {
  return interrupt(fault, reply, service, sending);
}
