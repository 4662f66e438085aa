import type { Profile } from "../../model";
import { memoByObject } from "../memo";
import type { MeshObject, SourceObject } from "../mesh-object";
import { syncedKind } from "../sync/synced-kinds";
import type { ApiObject, Endpoint, Zone } from "../world";
import { labelsComputedInZone } from "./computed-labels";
import { defaultGeneratorsOfZone } from "./default-hostname-generators";
import { meshServicesOf } from "./mesh-services-of-zone";

/** What a zone's control plane holds without being told by the global one. */
export interface ObjectsOfZone {
  /** What it makes by itself: default hostname generators, and MeshServices. The same list while the zone is the same. */
  readonly generated: readonly SourceObject[];
  /** The workloads behind the MeshServices that it makes. */
  readonly endpoints: ReadonlyMap<SourceObject, readonly Endpoint[]>;
  /** What was declared or made in the zone. It goes before what is generated under the same name. */
  readonly made: readonly SourceObject[];
}

export function objectsOfZone(zone: Zone, made: readonly MeshObject[], profile: Profile): ObjectsOfZone {
  const inZone = (object: SourceObject) => withNameAndLabels(object, zone, profile);
  return {
    ...generatedIn(zone, profile, () => generate(zone, profile, inZone)),
    made: [...zone.objects.map((object) => inZone(fromApi(object))), ...made.map(inZone)],
  };
}

const generatedIn = memoByObject<Zone, Pick<ObjectsOfZone, "generated" | "endpoints">>();

function generate(
  zone: Zone,
  profile: Profile,
  inZone: (object: SourceObject) => SourceObject,
): Pick<ObjectsOfZone, "generated" | "endpoints"> {
  const generated = defaultGeneratorsOfZone(zone.environment).map(inZone);
  const endpoints = new Map<SourceObject, readonly Endpoint[]>();
  for (const service of zone.services) {
    for (const { object, endpoints: behind } of meshServicesOf(service, zone, profile)) {
      generated.push(object);
      endpoints.set(object, behind);
    }
  }
  return { generated, endpoints };
}

const withoutMesh = new Set(["HostnameGenerator", "Mesh"]);

/** An object of the API's form, without what a control plane adds. Kinds of old keep their members outside a spec. */
function fromApi({ type, name, mesh = "default", labels = {}, ...fields }: ApiObject): SourceObject {
  return { kind: type, ...(withoutMesh.has(type) ? {} : { mesh }), name, labels, fields };
}

function withNameAndLabels(object: SourceObject, zone: Zone, profile: Profile): SourceObject {
  const labels = labelsComputedInZone(object, zone, profile);
  const inNamespace = zone.environment === "kubernetes" && syncedKind(object.kind).keepsName !== true;
  if (!inNamespace || object.nameOnKubernetes !== undefined) return { ...object, labels };
  const { name } = object;
  const namespace = zone.systemNamespace;
  return { ...object, labels, name: `${name}.${namespace}`, nameOnKubernetes: { name, namespace } };
}
