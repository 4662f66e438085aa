import type { Change, Plan } from "../../plan";
import { nearest } from "./nearest";

/**
 * Which resources of a plan are meant. A text is an address, with or without instance keys
 * (`konnect_mesh_multi_zone_service.redis` is all instances of it), a type, or a name. An object asks for all
 * of what it says.
 */
export type ResourceSelector =
  | string
  | {
      readonly address?: string;
      readonly type?: string;
      readonly name?: string;
    };

/** The changes among these that a selector means, also those that change nothing. */
export function selectChanges(changes: readonly Change[], selector: ResourceSelector): readonly Change[] {
  return changes.filter((change) => isMeant(change, selector));
}

export function renderSelector(selector: ResourceSelector): string {
  if (typeof selector === "string") return selector;
  const parts = Object.entries(selector).map(([facet, value]) => `${facet} ${value}`);
  return parts.length === 0 ? "any resource" : `a resource with ${parts.join(" and ")}`;
}

/** Says that a plan knows no such resource, and which one it may have been meant to be. */
export function noneMatches({ changes }: Pick<Plan, "changes">, selector: ResourceSelector): string {
  const texts = typeof selector === "string" ? [selector] : Object.values(selector);
  const known = changes.flatMap((change) => [change.address, change.type, nameOf(change)]);
  const near = texts.map((text) => nearest(text, known)).find((found) => found !== undefined);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  return `${renderSelector(selector)}: the plan has no such resource${hint}`;
}

function isMeant(change: Change, selector: ResourceSelector): boolean {
  if (typeof selector === "string") {
    return hasAddress(change, selector) || change.type === selector || nameOf(change) === selector;
  }
  const { address, type, name } = selector;
  return (
    (address === undefined || hasAddress(change, address)) &&
    (type === undefined || change.type === type) &&
    (name === undefined || nameOf(change) === name)
  );
}

function hasAddress({ address }: Change, wanted: string): boolean {
  return address === wanted || withoutKeys(address) === wanted;
}

/** `module.shop["eu"].konnect_mesh.a[0]` is an instance of `module.shop.konnect_mesh.a`. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

function nameOf({ address }: Change): string {
  const bare = withoutKeys(address);
  return bare.slice(bare.lastIndexOf(".") + 1);
}
