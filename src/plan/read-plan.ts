import { isKnownAction, readAction } from "./action";
import { readAttributeChanges } from "./attribute-changes";
import { configuredAttributes } from "./configured-attributes";
import { kindOfType, readObjectChange } from "./objects/object-change";
import { type Change, type OutputChange, type Plan, sensitiveMask } from "./plan";
import {
  type ChangeJson,
  isLaterFormat,
  parsePlanJson,
  type PlanJson,
  type ResourceChangeJson,
} from "./plan-json";

/**
 * Reads what `tofu show -json PLANFILE` prints, down to the attributes that differ.
 * Sensitive values are masked here and are not in the result.
 *
 * @param json the printed text, or the value parsed from it
 * @throws PlanFormatError when it is no plan, or one of a format that is not known
 * @example readPlan(await readFile("plan.json", "utf8")).isEmpty
 */
export function readPlan(json: unknown): Plan {
  const plan = parsePlanJson(json);
  const notes: string[] = [];
  if (isLaterFormat(plan)) notes.push(laterFormat(plan.format_version));
  const readAll = (resources: readonly ResourceChangeJson[]) =>
    resources.flatMap((resource): Change[] => {
      if (isLaterFormat(plan) && !isKnownAction(resource.change.actions)) {
        notes.push(`${resource.address} is left out: ${resource.change.actions.join(", ")} is not known.`);
        return [];
      }
      return [readChange(plan, resource)];
    });
  const changes = readAll(plan.resource_changes);
  const drift = readAll(plan.resource_drift);
  const outputs = Object.entries(plan.output_changes)
    .map(([name, change]) => readOutput(name, change))
    .filter(({ action }) => action !== "no-op");
  return {
    changes,
    drift,
    outputs,
    isEmpty: notes.length < 2 && outputs.length === 0 && changes.every(changesNothing),
    ...(notes.length > 0 && { notes }),
  };
}

function laterFormat(version: string): string {
  return `The plan has format version ${version}, of which only what version 1 knows is read.`;
}

function readChange(plan: PlanJson, resource: ResourceChangeJson): Change {
  const { address, type, change, previous_address: movedFrom } = resource;
  const action = readAction(address, change.actions);
  const hasAttributes = action !== "no-op" && action !== "read" && action !== "forget";
  const importId = change.importing?.id;
  const kind = resource.mode === "managed" ? kindOfType(type) : undefined;
  const isConfigured =
    hasAttributes || kind !== undefined ? configuredAttributes(plan, resource) : () => true;
  return {
    address,
    type,
    action,
    attributes: hasAttributes ? readAttributeChanges(change, isConfigured) : [],
    ...(kind !== undefined && { object: readObjectChange(kind, change, isConfigured) }),
    ...(change.actions[0] === "create" && action === "replace" && { createsBeforeDestroy: true }),
    ...(importId !== undefined && { importId }),
    ...(movedFrom !== undefined && movedFrom !== address && { movedFrom }),
  };
}

/** A data source that is read again changes nothing; an import or a move without a change changes state. */
function changesNothing({ action, importId, movedFrom }: Change): boolean {
  return (action === "no-op" || action === "read") && importId === undefined && movedFrom === undefined;
}

function readOutput(name: string, change: ChangeJson): OutputChange {
  const sensitive = change.before_sensitive === true || change.after_sensitive === true;
  const { before = null, after = null } = change;
  return {
    name,
    action: readAction(`output.${name}`, change.actions),
    before: sensitive && before !== null ? sensitiveMask : before,
    after: sensitive && after !== null ? sensitiveMask : after,
    unknown: change.after_unknown === true,
    sensitive,
  };
}
