import { type ExpectedValue, mismatch } from "./expected-value";
import { suggestion } from "./nearest";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/** The plan gives outputs of the root module these values; one that it leaves as it is, is `unchanged`. */
export function hasOutputs(expected: Readonly<Record<string, ExpectedValue>>): PlanCheck {
  return contradictedAsWhole(
    ({ outputs }) =>
      Object.entries(expected).flatMap(([name, value]) => {
        const output = outputs.find((one) => one.name === name);
        const problem = mismatch(output, value);
        if (problem === undefined) return [];
        const names = outputs.map((one) => one.name);
        return [`output.${name} ${problem}${output === undefined ? suggestion(name, names) : ""}`];
      }),
    () => `other values were expected of the outputs ${Object.keys(expected).join(", ")}`,
  );
}
