import { wellKnownLabels } from "../../model";
import type { SourceObject } from "../mesh-object";
import { syncedName } from "../synced-name";
import type { Zone } from "../world";
import { syncedKind } from "./synced-kinds";
import { authorsName, mayBeSynced, placesOf, withLabels } from "./synced-labels";

/** Of the global control plane's object, whether a zone is told of it. */
export function isSentTo(object: SourceObject, zone: string, isEnabled: (zone: string) => boolean): boolean {
  const { down } = syncedKind(object.kind);
  if (down === "none" || !mayBeSynced(object)) return false;
  if (object.labels[wellKnownLabels.origin] !== "zone") return true;
  const home = object.labels[wellKnownLabels.zone] ?? "";
  return down === "everyone's" && home !== zone && isEnabled(home);
}

/**
 * An object of the global control plane as a zone holds it: hashed name (on Kubernetes in the system namespace),
 * `kuma.io/origin: global` whoever made it, no status, and no times: the zone stamps the moment of the sync.
 */
export function toZone(
  object: SourceObject,
  { environment, systemNamespace }: Pick<Zone, "environment" | "systemNamespace">,
): SourceObject {
  const { kind, mesh, fields } = object;
  const { keepsName } = syncedKind(kind);
  const authors = authorsName(object);
  const name = keepsName === true ? object.name : syncedName(mesh ?? "", authors, placesOf(object));
  const inNamespace = environment === "kubernetes" && keepsName !== true;
  return {
    kind,
    name: inNamespace ? `${name}.${systemNamespace}` : name,
    labels: withLabels(object.labels, {
      [wellKnownLabels.displayName]: authors,
      [wellKnownLabels.origin]: "global",
    }),
    fields: fields.status === undefined ? fields : withoutStatus(fields),
    ...(mesh === undefined ? {} : { mesh }),
    ...(inNamespace ? { nameOnKubernetes: { name, namespace: systemNamespace } } : {}),
  };
}

function withoutStatus({ status: _status, ...others }: SourceObject["fields"]): SourceObject["fields"] {
  return others;
}
