import type { MatchedMeshService } from "../../mesh";
import { wellKnownLabels } from "../../model";
import { hiddenUnder, type PlannedObject } from "./planned-objects";

/** A MeshService of the plan of whose labels some, or all, are not told. */
export interface UntoldMeshService {
  readonly service: MatchedMeshService;
  readonly labels: Readonly<Record<string, string>>;
  /** Whether a label may have any value. */
  readonly isOpen: (key: string) => boolean;
}

export function untoldMeshService(planned: PlannedObject): UntoldMeshService | undefined {
  const { kind, after } = planned;
  const hidden = hiddenUnder(after, "labels");
  if (kind.name !== "MeshService" || after === undefined || hidden.length === 0) return undefined;
  const { name, mesh, labels: told = {} } = after.members;
  if (typeof name !== "string" || typeof mesh !== "string") return undefined;
  const labels = told as Readonly<Record<string, string>>;
  const open = new Set(hidden.map(({ path }) => path[1] ?? "*"));
  return {
    service: {
      name,
      mesh,
      namespace: labels[wellKnownLabels.namespace] ?? "",
      zone: labels[wellKnownLabels.zone] ?? "",
    },
    labels,
    isOpen: (key) => open.has(key) || (open.has("*") && !Object.hasOwn(labels, key)),
  };
}

/** Whether a selector matches if the labels that are not told have the right values. One that needs none of them is told. */
export function mayMatch(
  selector: Readonly<Record<string, string>>,
  { labels, isOpen }: UntoldMeshService,
): boolean {
  const open = Object.keys(selector).filter(isOpen);
  if (open.length === 0) return false;
  return Object.entries(selector).every(([key, value]) => isOpen(key) || (labels[key] ?? "") === value);
}
