import { type Answer, konnectAnswer } from "../answer";
import type { FaultSchedule } from "../faults/fault-schedule";
import type { Latency } from "../faults/latency";
import { parseDuration, parseFaultRules } from "../faults/parse-fault-rules";
import { isObject } from "../json/parse-json";
import { type AdminRoute, adminRoute, readJson, refuse } from "./admin-route";

/** What goes wrong, and how slow all is. */
export function faultRoutes(faults: FaultSchedule, latency: Latency): readonly AdminRoute[] {
  const showRules = (): Answer => konnectAnswer(200, { rules: faults.report() });
  const showLatency = (): Answer => konnectAnswer(200, { milliseconds: latency.duration });
  return [
    adminRoute("/faults", {
      GET: ["the rules, and how many requests each has matched", showRules],
      PUT: [
        "replaces the rules: a list of them, or { rules }",
        (request, { randomness }) => {
          const body = readJson(request, randomness);
          if ("answer" in body) return body.answer;
          const parsed = parseFaultRules(body.value);
          if ("problems" in parsed) {
            return refuse(
              parsed.problems.map((problem) => ({ ...problem, source: "body" })),
              randomness,
            );
          }
          faults.set(parsed.rules);
          return showRules();
        },
      ],
      DELETE: [
        "lets all go well",
        () => {
          faults.set([]);
          return showRules();
        },
      ],
    }),
    adminRoute("/latency", {
      GET: ["how long every request waits", showLatency],
      PUT: [
        "lets every request wait for so many milliseconds, or { from, to }",
        (request, { randomness }) => {
          const body = readJson(request, randomness);
          if ("answer" in body) return body.answer;
          const { value } = body;
          const isRead = isObject(value) && Object.keys(value).every((name) => name === "milliseconds");
          const duration = isRead ? parseDuration(value.milliseconds) : undefined;
          if (duration === undefined) {
            const reason =
              "must be milliseconds of at least 0, or { from, to } in order; and the only member";
            return refuse([{ field: "milliseconds", reason, source: "body" }], randomness);
          }
          latency.set(duration);
          return showLatency();
        },
      ],
    }),
  ];
}
