import type { Action } from "../plan";
import type { ResourceReport } from "../report/report";

const words: Readonly<Record<Action, string>> = {
  create: "create",
  update: "update in place",
  delete: "delete",
  replace: "replace: delete, then create",
  read: "read",
  forget: "forget: remove from state, leave the object",
  "no-op": "no change",
};

/** What the apply does with a resource, in words; an import or a move may be all that it does. */
export function resourceWords({ action, createsBeforeDestroy, importId, movedFrom }: ResourceReport): string {
  const all = [
    ...(importId === undefined ? [] : [`import ${JSON.stringify(importId)}`]),
    ...(movedFrom === undefined ? [] : [`moved from ${movedFrom}`]),
  ];
  const ofAction = createsBeforeDestroy === true ? "replace: create, then delete" : words[action];
  return (action === "no-op" && all.length > 0 ? all : [...all, ofAction]).join(", ");
}

export function driftWords({ action }: Pick<ResourceReport, "action">): string {
  return action === "delete" ? "no longer exists" : "changed outside of Terraform";
}
