import { assignHostnames } from "../hostnames/assign-hostnames";
import { matchMeshServices } from "../match/match-mesh-services";
import type { MeshObject, SourceObject } from "../mesh-object";
import { startAllocator, type VipAllocator } from "../vip/allocator";
import type { Endpoint } from "../world";
import { hasMutualTls } from "../zone-objects/mutual-tls";
import { assignVips, type Vip } from "./assign-vips";
import type { PendingObject } from "./held-objects";
import { reportMeshService } from "./mesh-service-report";
import { addressedKinds, cidrOf } from "./vip-ranges";
import type { AddressedKind, ZoneInput } from "./zone-view";

type Pending = ReadonlyMap<string, readonly PendingObject[]>;
type Status = Readonly<Record<string, unknown>>;

/** What a zone's control plane reports. */
export interface Reported {
  /** By kind, in the order of its objects. A kind that is not there has no status. */
  readonly statuses: ReadonlyMap<string, readonly Status[]>;
  readonly allocators: Readonly<Record<AddressedKind, VipAllocator>>;
  readonly log: readonly string[];
}

/** Computes the statuses of all services that a zone's control plane holds: addresses, hostnames, matches. */
export function reportStatuses(
  { zone, settings, state }: Pick<ZoneInput, "zone" | "settings" | "state">,
  endpoints: ReadonlyMap<SourceObject, readonly Endpoint[]>,
  pending: Pending,
): Reported {
  const generators = objectsOf(pending, "HostnameGenerator");
  const more = {
    MeshService: meshServiceStatus(pending, endpoints, settings.profile),
    MeshExternalService: () => ({}),
    MeshMultiZoneService: multiZoneServiceStatus(pending),
  } satisfies Record<AddressedKind, (place: number) => Status>;

  const report = (kind: AddressedKind) => {
    const services = objectsOf(pending, kind);
    const names = assignHostnames({
      kind,
      services,
      generators,
      zone: zone.name,
      profile: settings.profile,
    });
    const { vips, allocator, refused } = assignVips(
      (pending.get(kind) ?? []).map(holderOf),
      state?.allocators[kind] ?? startAllocator(cidrOf(kind, settings)),
    );
    const statuses = services.map((_service, place) => {
      const { addresses, hostnameGenerators } = names[place] ?? {};
      const { conditions, ...others }: Status = more[kind](place);
      return present({ addresses, vips: vips[place], ...others, hostnameGenerators, conditions });
    });
    const log =
      refused === undefined ? [] : [`could not allocate vip for ${kind} ${refused.name}: No addresses left`];
    return { statuses, allocator, log };
  };
  const reports = addressedKinds.map((kind) => [kind, report(kind)] as const);
  return {
    statuses: new Map(reports.map(([kind, { statuses }]) => [kind, statuses])),
    allocators: Object.fromEntries(
      reports.map(([kind, { allocator }]) => [kind, allocator]),
    ) as Reported["allocators"],
    log: reports.flatMap(([, { log }]) => log),
  };
}

function objectsOf(pending: Pending, kind: string): readonly MeshObject[] {
  return (pending.get(kind) ?? []).map(({ stamped }) => stamped);
}

function multiZoneServiceStatus(pending: Pending): (place: number) => Status {
  const selectors = objectsOf(pending, "MeshMultiZoneService").map(selectorOf);
  const matches = matchMeshServices(selectors, objectsOf(pending, "MeshService"));
  return (place) => ({ ...matches[place] });
}

/** The labels that a multi-zone service asks MeshServices for. */
export function selectorOf({ fields }: MeshObject): Readonly<Record<string, string>> {
  const { selector } = fields.spec as {
    readonly selector?: { readonly meshService?: { readonly matchLabels?: Record<string, string> } };
  };
  return selector?.meshService?.matchLabels ?? {};
}

/** Only the zone's own MeshServices have proxies to report on. */
function meshServiceStatus(
  pending: Pending,
  endpoints: ReadonlyMap<SourceObject, readonly Endpoint[]>,
  profile: ZoneInput["settings"]["profile"],
): (place: number) => Status {
  const services = pending.get("MeshService") ?? [];
  const identifying = ["Mesh", "MeshIdentity"].flatMap((kind) => objectsOf(pending, kind));
  const identities = new Map<string, boolean>();
  const hasIdentity = (mesh: string) => {
    const known = identities.get(mesh) ?? hasMutualTls(mesh, identifying, profile);
    identities.set(mesh, known);
    return known;
  };
  return (place) => {
    const { source } = services[place] ?? {};
    const behind = source && endpoints.get(source);
    if (behind === undefined) return {};
    return { ...reportMeshService(behind, { hasIdentity: hasIdentity(source?.mesh ?? "") }) };
  };
}

/** Addresses stay: those that were given before, or that Kubernetes gave. */
function holderOf({ stamped: { name, mesh = "", fields }, before }: PendingObject) {
  const given = vipsOf(fields);
  return { name, mesh, vips: given.length > 0 ? given : vipsOf(before?.object.fields ?? {}) };
}

function vipsOf({ status }: Readonly<Record<string, unknown>>): readonly Vip[] {
  return (status as { readonly vips?: readonly Vip[] } | undefined)?.vips ?? [];
}

/** Members that are left out or empty lists do not show. */
function present(status: Status): Status {
  const shown: Record<string, unknown> = {};
  for (const key in status) {
    const value = status[key];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) shown[key] = value;
  }
  return shown;
}
