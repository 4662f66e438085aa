import type { Answer } from "../answer";
import type { Service } from "../service";
import type { Fault } from "./fault";
import { interrupt } from "./interrupt";
import { failMidBody } from "./mid-body";
import type { Sending } from "./sending";

/** Answers a request, unless a fault comes between. */
export async function answerWithFaults(
  fault: Fault | undefined,
  act: (service: Service) => Promise<Answer>,
  service: Service,
  sending: Sending,
): Promise<void> {
  switch (fault?.moment) {
    case undefined:
      return sending.send(await act(service));
    case "before-write":
      if (await interrupt(fault, service, sending)) return;
      return sending.send(await act(service));
    case "after-write": {
      const answer = await act(service);
      if (await interrupt(fault, service, sending)) return;
      return sending.send(answer);
    }
    case "mid-body":
      return failMidBody(fault, () => act(service), sending);
    case "read":
      return sending.send(await act({ ...service, store: sending.past(fault) }));
  }
}
