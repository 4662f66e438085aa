import type { PlanReport } from "../report/report";

/** What a plan comes to, a part a count: `2 to update`, `1 to import`, `3 of other providers`. Nothing for an empty plan. */
export function totalsOf({ summary, resources, outputs, drift }: PlanReport): readonly string[] {
  const count = (is: (resource: PlanReport["resources"][number]) => boolean) => resources.filter(is).length;
  const imports = count(({ importId }) => importId !== undefined);
  const moves = count(({ movedFrom }) => movedFrom !== undefined);
  return [
    ...Object.entries(summary.actions)
      .filter(([action]) => action !== "no-op")
      .map(([action, number]) => `${number} to ${action}`),
    ...(imports > 0 ? [`${imports} to import`] : []),
    ...(moves > 0 ? [`${moves} to move`] : []),
    ...(summary.foreign > 0 ? [`${summary.foreign} of other providers`] : []),
    ...(outputs.length > 0 ? [`${outputs.length} ${outputs.length === 1 ? "output" : "outputs"}`] : []),
    ...(drift.length > 0 ? [`${drift.length} changed outside`] : []),
  ];
}
