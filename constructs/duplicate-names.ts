import { TerraformStack } from "cdktf";
import type { CrossFinding } from "./cross-checks";
import { nameTaken } from "./errors";
import { KonnectBetaProvider } from "./gen/provider";
import { type Held, placeOf } from "./inventory";
import { isUnresolved } from "./unresolved";

/**
 * Objects of one kind that would have one name in one mesh, or in one control plane where the kind is in no mesh.
 * The provider does not create what exists already, so an apply of both in one stack fails. It is a warning where it
 * need not fail: with objects that may not be made at all, with a provider that adopts, and across stacks.
 */
export function findDuplicateNames(objects: readonly Held[]): readonly CrossFinding[] {
  const first = new Map<string, Held>();
  return objects.flatMap((object): readonly CrossFinding[] => {
    const { construct, kind, container, name, resource } = object;
    if (resource === undefined || isUnresolved(name)) return [];
    const key = `${kind.name} ${placeOf(container)} ${name}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, object);
      return [];
    }
    const severity = surelyCollide(object, other) ? "error" : "warning";
    return [{ construct, severity, message: nameTaken(kind.name, name, other.construct) }];
  });
}

function surelyCollide(...pair: readonly Held[]): boolean {
  const stacks = new Set(pair.map(({ construct }) => TerraformStack.of(construct)));
  return (
    stacks.size === 1 && pair.every(({ resource }) => resource !== undefined && isSurelyCreated(resource))
  );
}

function isSurelyCreated({ count, forEach, provider }: NonNullable<Held["resource"]>): boolean {
  if (count !== undefined || forEach !== undefined) return false;
  const adopts = provider instanceof KonnectBetaProvider ? provider.adoptExistingInput : undefined;
  return adopts === undefined || adopts === false;
}
