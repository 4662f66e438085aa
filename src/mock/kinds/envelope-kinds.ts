import type { Profile } from "../../model";
import { type EnvelopeKind, rulesOf, shapeOf } from "./envelope";
import { bothProfiles, type ServedKind } from "./served-kind";

const policy = (name: string, shortName: string, collection = `${name.toLowerCase()}s`): EnvelopeKind => ({
  name,
  collection,
  shortName,
  scope: "mesh",
  style: "schema",
  isPolicy: true,
});
const inMesh = { scope: "mesh", style: "schema" } as const;
const flat = { style: "flat", scope: "control-plane" } as const;
const only2x: readonly Profile[] = ["2.13"];

/**
 * Every other kind of the API. Sources: kong/konnect-beta 0.19 for paths, Kuma's type descriptors for short names
 * and for who writes what. Short names of MeshGlobalRateLimit and MeshOPA, which are Kong's own, are guessed.
 */
const rows: readonly EnvelopeKind[] = [
  policy("MeshAccessLog", "mal"),
  policy("MeshCircuitBreaker", "mcb"),
  policy("MeshFaultInjection", "mfi"),
  policy("MeshGlobalRateLimit", "mgrl"),
  policy("MeshHealthCheck", "mhc"),
  policy("MeshHTTPRoute", "mhttpr"),
  policy("MeshMetric", "mm"),
  policy("MeshOPA", "mopa"),
  policy("MeshPassthrough", "mp"),
  policy("MeshProxyPatch", "mpp", "meshproxypatches"),
  policy("MeshRateLimit", "mrl"),
  policy("MeshRetry", "mr", "meshretries"),
  policy("MeshTCPRoute", "mtcpr"),
  policy("MeshTimeout", "mt"),
  policy("MeshTLS", "mtls", "meshtlses"),
  policy("MeshTrace", "mtr"),
  policy("MeshTrafficPermission", "mtp"),
  {
    ...inMesh,
    name: "MeshExternalService",
    collection: "meshexternalservices",
    shortName: "extsvc",
    isService: true,
    hasStatus: true,
  },
  { ...inMesh, name: "MeshIdentity", collection: "meshidentities", shortName: "mid", hasStatus: true },
  { ...inMesh, name: "MeshTrust", collection: "meshtrusts", shortName: "mtrust", hasStatus: true },
  {
    ...inMesh,
    name: "Workload",
    collection: "workloads",
    shortName: "wl",
    hasStatus: true,
    writtenBy: "zones",
  },
  { ...flat, name: "Secret", collection: "secrets", scope: "mesh" },
  {
    ...flat,
    name: "MeshGateway",
    collection: "meshgateways",
    shortName: "mgw",
    scope: "mesh",
    writtenBy: "global",
    profiles: only2x,
  },
  {
    ...flat,
    name: "Dataplane",
    collection: "dataplanes",
    shortName: "dp",
    scope: "mesh",
    writtenBy: "zones",
  },
  {
    ...flat,
    name: "ZoneIngress",
    collection: "zoneingresses",
    shortName: "zi",
    writtenBy: "zones",
    profiles: only2x,
  },
  {
    ...flat,
    name: "ZoneEgress",
    collection: "zoneegresses",
    shortName: "ze",
    writtenBy: "zones",
    profiles: only2x,
  },
  { ...flat, name: "Zone", collection: "zones", shortName: "z", writtenBy: "global" },
  { ...flat, name: "AccessAudit", collection: "accessaudits", writtenBy: "global" },
  { ...flat, name: "AccessRole", collection: "access-roles", writtenBy: "global" },
  { ...flat, name: "AccessRoleBinding", collection: "access-role-bindings", writtenBy: "global" },
];

export const envelopeKinds: readonly ServedKind[] = rows.map((row) => ({
  kind: {
    name: row.name,
    scope: row.scope,
    collection: row.collection,
    ...(row.shortName === undefined ? {} : { shortName: row.shortName }),
    shape: shapeOf(row),
    rules: rulesOf(row),
  },
  style: row.style,
  admission: "envelope",
  writtenBy: row.writtenBy ?? "everyone",
  profiles: row.profiles ?? bothProfiles,
  ...(row.hasStatus === true ? { status: {} } : {}),
  fieldOrder: [],
  absentFields: {},
  shownWhenEmpty: [],
}));
