import { STATUS_CODES } from "node:http";
import type { Answer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Service } from "../service";
import type { AfterWriteFault, BeforeWriteFault } from "./fault";
import { drawDuration } from "./duration";
import type { Sending } from "./sending";

/** Answers in place of the service, or not at all. @returns false when the service's answer is only late */
export async function interrupt(
  fault: BeforeWriteFault | AfterWriteFault,
  { randomness }: Service,
  sending: Sending,
): Promise<boolean> {
  switch (fault.effect) {
    case "status": {
      const { status, retryAfter } = fault;
      const title = STATUS_CODES[status] ?? "Unknown";
      const answer = konnectError({ status, title, detail: "A fault that the mock was told of" }, randomness);
      sending.send(retryAfter === undefined ? answer : withRetryAfter(answer, retryAfter));
      return true;
    }
    case "expired-token":
      sending.send(konnectError(konnectErrors.unauthorized, randomness));
      return true;
    case "rate-limit":
      sending.send(konnectError(konnectErrors.tooManyRequests, randomness));
      return true;
    case "reset":
      sending.cut();
      return true;
    case "timeout":
      sending.never();
      return true;
    case "refuse":
      sending.refuse(drawDuration(fault.milliseconds, sending.randomness));
      return true;
    case "latency":
      await sending.wait(drawDuration(fault.milliseconds, sending.randomness));
      return false;
  }
}

function withRetryAfter(answer: Answer, retryAfter: number | string): Answer {
  return { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfter) } };
}
