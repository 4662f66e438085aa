import { breaches, type FindingCode, type PlanBudget, severities, type Severity } from "../../plan";
import { reportOf } from "../world/plan-world";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/** What fails a build, as `konnect-mesh diff` has it. */
export interface ExpectedBudget {
  /** So many zones may fall out of services. @default any number */
  readonly maxZonesLost?: number;
  /** Findings of these codes, and of these severities and worse, may not be. @default all may be */
  readonly failOn?: Severity | FindingCode | readonly (Severity | FindingCode)[];
}

/** The plan would not fail a build with this budget. */
export function staysWithin(budget: ExpectedBudget): PlanCheck {
  return contradictedAsWhole(
    (plan) => breaches(reportOf(plan), budgetOf(budget)),
    () => `a breach of the budget ${JSON.stringify(budget)} was expected, but there is none`,
    { showsWorld: true },
  );
}

function budgetOf({ maxZonesLost, failOn = [] }: ExpectedBudget): PlanBudget {
  const words = typeof failOn === "string" ? [failOn] : failOn;
  const severity = severities.filter((one) => words.includes(one)).at(-1);
  const codes = words.filter((word): word is FindingCode => !severities.some((one) => one === word));
  return {
    failOn: { codes, ...(severity !== undefined && { severity }) },
    ...(maxZonesLost !== undefined && { maxZonesLost }),
  };
}
