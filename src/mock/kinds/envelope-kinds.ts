import type { Profile } from "../../model";
import { type EnvelopeKind, rulesOf, shapeOf } from "./envelope";
import { bothProfiles, type PolicyTargets, type ServedKind } from "./served-kind";

const none = { to: false, rules: false };
const to = { to: true, rules: false };
const rules = { to: false, rules: true };
const both = { to: true, rules: true };

const policy = (
  name: string,
  shortName: string,
  targets: PolicyTargets,
  collection = `${name.toLowerCase()}s`,
): EnvelopeKind => ({ name, collection, shortName, scope: "mesh", style: "schema", policy: targets });
const inMesh = { scope: "mesh", style: "schema" } as const;
const flat = { style: "flat", scope: "control-plane" } as const;
const only2x: readonly Profile[] = ["2.13"];

/**
 * Every other kind of the API. Sources: kong/konnect-beta 0.19 for paths, Kuma's type descriptors for short names
 * for who writes what and for what policies target. Of MeshGlobalRateLimit and MeshOPA, which are Kong's own, short
 * names and targets are guessed.
 */
const rows: readonly EnvelopeKind[] = [
  policy("MeshAccessLog", "mal", both),
  policy("MeshCircuitBreaker", "mcb", both),
  policy("MeshFaultInjection", "mfi", both),
  policy("MeshGlobalRateLimit", "mgrl", none),
  policy("MeshHealthCheck", "mhc", to),
  policy("MeshHTTPRoute", "mhttpr", to),
  policy("MeshMetric", "mm", none),
  policy("MeshOPA", "mopa", none),
  policy("MeshPassthrough", "mp", none),
  policy("MeshProxyPatch", "mpp", none, "meshproxypatches"),
  policy("MeshRateLimit", "mrl", both),
  policy("MeshRetry", "mr", to, "meshretries"),
  policy("MeshTCPRoute", "mtcpr", to),
  policy("MeshTimeout", "mt", both),
  policy("MeshTLS", "mtls", rules, "meshtlses"),
  policy("MeshTrace", "mtr", none),
  policy("MeshTrafficPermission", "mtp", rules),
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
  ...(row.policy === undefined ? {} : { policy: row.policy }),
  admission: "envelope",
  writtenBy: row.writtenBy ?? "everyone",
  profiles: row.profiles ?? bothProfiles,
  ...(row.hasStatus === true ? { status: {} } : {}),
  fieldOrder: [],
  absentFields: {},
  shownWhenEmpty: [],
}));
