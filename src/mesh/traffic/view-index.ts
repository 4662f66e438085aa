import { type Profile, wellKnownLabels } from "../../model";
import type { MatchedMeshService } from "../match/match-mesh-services";
import { memoByObject } from "../memo";
import type { MeshObject } from "../mesh-object";
import type { ZoneView } from "../reconcile/zone-view";
import { authorsName } from "../sync/synced-labels";
import type { Endpoint } from "../world";
import { hasMutualTls } from "../zone-objects/mutual-tls";
import { objectsOfZone } from "../zone-objects/objects-of-zone";

/** What questions about traffic look up in a zone's view. */
export interface ViewIndex {
  /** The MeshService that an entry of a status means. */
  readonly serviceOf: (entry: MatchedMeshService) => MeshObject | undefined;
  /** The workloads of a MeshService of the zone itself; `undefined` for one that the zone did not make. */
  readonly endpointsOf: (service: MeshObject) => readonly Endpoint[] | undefined;
  readonly policies: readonly MeshObject[];
  readonly hasIdentity: (mesh: string) => boolean;
}

/** Made once for each view. */
export function indexView(view: ZoneView, profile: Profile): ViewIndex {
  return indexIn(view, profile, () => makeIndex(view, profile));
}

const indexIn = memoByObject<ZoneView, ViewIndex>();

function makeIndex({ zone, objects }: ZoneView, profile: Profile): ViewIndex {
  const services = new Map<string, MeshObject>();
  for (const object of objects) {
    if (object.kind === "MeshService") services.set(entryKey(entryOf(object)), object);
  }
  const endpoints = new Map<string, readonly Endpoint[]>();
  for (const [{ mesh, name }, behind] of objectsOfZone(zone, [], profile).endpoints) {
    endpoints.set(`${mesh ?? ""}/${name}`, behind);
  }
  const ofKind = (kind: string) => objects.filter((object) => object.kind === kind);
  const identifying = [...ofKind("Mesh"), ...ofKind("MeshIdentity")];
  return {
    serviceOf: (entry) => services.get(entryKey(entry)),
    endpointsOf: ({ mesh, name }) => endpoints.get(`${mesh ?? ""}/${name}`),
    policies: ofKind("MeshLoadBalancingStrategy"),
    hasIdentity: (mesh) => hasMutualTls(mesh, identifying, profile),
  };
}

/** A MeshService as a status names it. */
export function entryOf(service: MeshObject): MatchedMeshService {
  return {
    name: authorsName(service),
    namespace: service.labels[wellKnownLabels.namespace] ?? "",
    zone: service.labels[wellKnownLabels.zone] ?? "",
    mesh: service.mesh ?? "",
  };
}

function entryKey({ name, namespace, zone, mesh }: MatchedMeshService): string {
  return `${name}/${namespace}/${zone}/${mesh}`;
}
