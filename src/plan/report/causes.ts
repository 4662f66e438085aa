import { isChanging } from "../forecast/find-subjects";
import type { PlannedObject } from "../forecast/planned-objects";
import type { Subject } from "../forecast/subject";
import type { Action } from "../plan";

const wholes: Readonly<Partial<Record<Action, string>>> = {
  create: "new service",
  delete: "service deleted",
  replace: "service replaced",
};

const edits: readonly (readonly [prefix: string, words: string])[] = [
  ["spec.selector", "selector edit"],
  ["spec.ports", "ports edit"],
  ["labels", "labels edit"],
];

/**
 * What moves a service: edits of its own, or else changes of what it depends on.
 * @param beside what the plan changes beside multi-zone services
 */
export function causesOf({ planned, mesh }: Subject, beside: readonly PlannedObject[]): readonly string[] {
  if (planned !== undefined && isChanging(planned)) {
    const whole = wholes[planned.change.action];
    if (whole !== undefined) return [whole];
    const paths = planned.change.object?.attributes.map(({ path }) => path) ?? [];
    const found = edits.filter(([prefix]) => paths.some((path) => path.startsWith(prefix)));
    return found.length > 0 ? found.map(([, words]) => words) : ["edit"];
  }
  return beside
    .filter(({ kind, before, after }) => {
      const place = kind.scope === "mesh" ? "mesh" : "name";
      const concerned = [before, after].some((side) => side?.members[place] === mesh);
      return kind.name === "HostnameGenerator" || concerned;
    })
    .map(({ change }) => `through ${change.address}`);
}
