import type { Action } from "../../plan";
import type { Severity } from "../../report/finding";
import { element, type Markup } from "./markup";

const severitySigns: Readonly<Record<Severity, string>> = { error: "✕", warning: "!", info: "i" };

/** A severity by sign, word and color. */
export function severityBadge(severity: Severity, words: string = severity): Markup {
  return element(
    "span",
    { class: `badge ${severity}` },
    element("span", { class: "sign", "aria-hidden": "true" }, severitySigns[severity]),
    words,
  );
}

const actionSigns: Readonly<Record<Action, string>> = {
  create: "+",
  update: "~",
  delete: "−",
  replace: "±",
  read: "←",
  forget: "·",
  "no-op": "=",
};

export function actionBadge(action: Action, words: string = action): Markup {
  return element(
    "span",
    { class: `badge action ${action}` },
    element("span", { class: "sign", "aria-hidden": "true" }, actionSigns[action]),
    words,
  );
}
