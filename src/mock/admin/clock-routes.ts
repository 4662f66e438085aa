import { z } from "zod";
import { konnectAnswer } from "../answer";
import type { MockClock } from "../clock/mock-clock";
import { renderTime } from "../time";
import { type AdminRoute, adminRoute, readBody } from "./admin-route";

/** A longer way forward is taken with `PUT /clock`. */
const longestLeap = 100 * 365 * 86_400_000;

const reading = z.strictObject({
  now: z.iso.datetime({ offset: true }).optional(),
  frozen: z.boolean().optional(),
});
const leap = z.strictObject({ milliseconds: z.number().min(0).max(longestLeap) });

/** The mock's time: read, set, frozen, advanced. */
export function clockRoutes(clock: MockClock): readonly AdminRoute[] {
  const show = () => {
    const { now, frozen } = clock.read();
    return konnectAnswer(200, { now: renderTime(now), frozen });
  };
  return [
    adminRoute("/clock", {
      GET: ["what time it is for the mock", show],
      PUT: [
        "sets the time with now, stops or starts it with frozen",
        async (request, { randomness }) => {
          const body = readBody(request, reading, randomness);
          if ("answer" in body) return body.answer;
          const { now, frozen } = body.value;
          if (frozen === true) await clock.freeze();
          if (now !== undefined) await clock.set(new Date(now));
          if (frozen === false) clock.resume();
          return show();
        },
      ],
    }),
    adminRoute("/clock/advance", {
      POST: [
        "lets milliseconds pass, and does all that is due in them",
        async (request, { randomness }) => {
          const body = readBody(request, leap, randomness);
          if ("answer" in body) return body.answer;
          await clock.advance(body.value.milliseconds);
          return show();
        },
      ],
    }),
  ];
}
