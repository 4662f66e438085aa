import pc from "picocolors";
import { isConsequence } from "./consequence";
import type { Action, AttributeChange, Change, OutputChange, Plan } from "./plan";
import { renderPlanValue } from "./render-value";

export interface RenderPlanOptions {
  /** ANSI colors. @default false */
  readonly color?: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

interface ActionLook {
  readonly sign: string;
  readonly words: string;
  readonly color: (colors: Colors) => (text: string) => string;
}

const looks: Readonly<Record<Action, ActionLook>> = {
  create: { sign: "+", words: "create", color: (colors) => colors.green },
  update: { sign: "~", words: "update in place", color: (colors) => colors.yellow },
  delete: { sign: "-", words: "delete", color: (colors) => colors.red },
  replace: { sign: "-/+", words: "replace: delete, then create", color: (colors) => colors.magenta },
  read: { sign: "<=", words: "read", color: (colors) => colors.cyan },
  forget: { sign: ".", words: "forget: remove from state, leave the object", color: (colors) => colors.cyan },
  "no-op": { sign: " ", words: "no change", color: (colors) => colors.dim },
};

/**
 * A plan as text to read: one block a resource, one line an attribute. What only the apply tells is named last.
 *
 * @example
 * ~ konnect_mesh_multi_zone_service.redis  update in place
 *     spec.ports[0].port  6379 → 6380
 *     known after apply: modification_time, warnings
 */
export function renderPlan(plan: Plan, { color = false }: RenderPlanOptions = {}): string {
  const colors = pc.createColors(color);
  const changes = plan.changes.filter(
    ({ action, importId, movedFrom }) =>
      action !== "no-op" || importId !== undefined || movedFrom !== undefined,
  );
  const sections = [
    ...(plan.drift.length > 0 ? [colors.bold("Changed outside of Terraform since the last apply:")] : []),
    ...plan.drift.map((change) => renderChange(change, colors, driftWords(change))),
    ...(plan.drift.length > 0 && !plan.isEmpty ? [colors.bold("The plan:")] : []),
    ...changes.map((change) => renderChange(change, colors, changeWords(change))),
    ...plan.outputs.map((output) => renderOutput(output, colors)),
    renderTotals(plan, colors),
  ];
  return sections.join("\n");
}

function changeWords({ action, createsBeforeDestroy, importId, movedFrom }: Change): string {
  const words = createsBeforeDestroy === true ? "replace: create, then delete" : looks[action].words;
  return [
    ...(importId === undefined ? [] : [`import ${JSON.stringify(importId)}`]),
    ...(movedFrom === undefined ? [] : [`moved from ${movedFrom}`]),
    ...(action === "no-op" ? [] : [words]),
  ].join(", ");
}

function driftWords({ action }: Change): string {
  return action === "delete" ? "no longer exists" : "changed";
}

function renderChange(change: Change, colors: Colors, words: string): string {
  const { sign, color } = looks[change.action];
  // Every attribute of a deleted object goes with it: its address says all.
  const attributes = change.action === "delete" ? [] : change.attributes;
  const edits = attributes.filter((attribute) => !isConsequence(attribute));
  const consequences = attributes.filter(isConsequence).map(({ path }) => path);
  const width = Math.max(0, ...edits.map(({ path }) => path.length));
  return [
    `${color(colors)(sign)} ${colors.bold(change.address)}  ${color(colors)(words)}`,
    ...edits.map((attribute) => `    ${renderAttribute(attribute, change, width, colors)}`),
    ...(consequences.length > 0 ? [colors.dim(`    known after apply: ${consequences.join(", ")}`)] : []),
  ].join("\n");
}

function renderAttribute(attribute: AttributeChange, change: Change, width: number, colors: Colors): string {
  const path = attribute.path.padEnd(width);
  const after = attribute.unknown ? colors.dim("known after apply") : renderPlanValue(attribute.after);
  const isAddition = change.action === "create" || (attribute.before === null && attribute.unknown);
  const values = isAddition ? after : `${renderPlanValue(attribute.before)} ${colors.dim("→")} ${after}`;
  const reason = attribute.forcesReplacement ? `  ${colors.magenta("forces replacement")}` : "";
  return `${path}  ${values}${reason}`;
}

function renderOutput(output: OutputChange, colors: Colors): string {
  const { sign, color } = looks[output.action];
  const after = output.unknown ? "known after apply" : renderPlanValue(output.after);
  const values = output.action === "create" ? after : `${renderPlanValue(output.before)} → ${after}`;
  return `${color(colors)(sign)} ${colors.bold(`output.${output.name}`)}  ${values}`;
}

function renderTotals(plan: Plan, colors: Colors): string {
  if (plan.isEmpty) return colors.green("No changes.");
  const counted = (["create", "update", "replace", "delete", "forget"] as const)
    .map((action) => [action, plan.changes.filter((change) => change.action === action).length] as const)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${count} to ${action}`);
  const imports = plan.changes.filter(({ importId }) => importId !== undefined).length;
  const moves = plan.changes.filter(({ movedFrom }) => movedFrom !== undefined).length;
  const all = [
    ...counted,
    ...(imports > 0 ? [`${imports} to import`] : []),
    ...(moves > 0 ? [`${moves} to move`] : []),
    ...(plan.outputs.length > 0
      ? [`${plan.outputs.length} ${plan.outputs.length === 1 ? "output" : "outputs"} to change`]
      : []),
  ];
  return `Plan: ${all.join(", ")}.`;
}
