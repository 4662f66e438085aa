import { wellKnownLabels } from "../../model";
import type { SourceObject } from "../mesh-object";
import { syncedName } from "../synced-name";
import { syncedKind } from "./synced-kinds";
import { authorsName, mayBeSynced, placesOf, withLabels } from "./synced-labels";

/**
 * A zone's object as the global control plane holds it: hashed name, `kuma.io/origin: zone`, the zone's label; its status
 * comes along, its times do not.
 *
 * @returns `undefined` for what stays in its zone, or came from the global control plane in the first place
 */
export function toGlobal(object: SourceObject, zone: string): SourceObject | undefined {
  const { up } = syncedKind(object.kind);
  const madeHere = (object.labels[wellKnownLabels.origin] ?? "zone") === "zone";
  if (!up || !madeHere || !mayBeSynced(object)) return undefined;
  const { kind, mesh, fields } = object;
  const name = authorsName(object);
  const labels = withLabels(object.labels, {
    [wellKnownLabels.displayName]: name,
    [wellKnownLabels.origin]: "zone",
    [wellKnownLabels.zone]: zone,
  });
  return {
    kind,
    ...(mesh === undefined ? {} : { mesh }),
    name: syncedName(mesh ?? "", name, placesOf({ ...object, labels })),
    labels,
    fields,
  };
}
