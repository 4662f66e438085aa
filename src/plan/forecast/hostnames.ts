import { authorsName, type MeshObject, renderHostname, type ZoneView } from "../../mesh";
import type { HostnameFault, HostnameReport, OtherHostname, ServiceReport } from "../report/report";
import type { Subject } from "./subject";
import { matchOf, statusOf } from "./zone-index";

/** Hostnames of a service, and the zones that resolve them, before and after. */
export function compareHostnames({ zones, before, after, key }: Subject): readonly HostnameReport[] {
  const found = new Map<string, { before: string[]; after: string[] }>();
  for (const zone of zones) {
    for (const [side, index] of [
      ["before", before],
      ["after", after],
    ] as const) {
      for (const { hostname } of statusOf(index.serviceIn(zone, key)).addresses ?? []) {
        const entry = found.get(hostname) ?? { before: [], after: [] };
        found.set(hostname, entry);
        entry[side].push(zone);
      }
    }
  }
  return [...found].map(([hostname, sides]) => ({ hostname, ...sides }));
}

/** Zones in which the service gets, loses or keeps its virtual address. */
export function compareVips({ zones, before, after, key }: Subject): ServiceReport["vips"] {
  const has = (index: Subject["before"], zone: string) =>
    (statusOf(index.serviceIn(zone, key)).vips ?? []).length > 0;
  return {
    appear: zones.filter((zone) => !has(before, zone) && has(after, zone)),
    vanish: zones.filter((zone) => has(before, zone) && !has(after, zone)),
    stay: zones.filter((zone) => has(before, zone) && has(after, zone)),
  };
}

/** Generators that select the service after the apply, and give it no hostname. */
export function findHostnameFaults(subject: Subject): readonly HostnameFault[] {
  const faults = new Map<string, HostnameFault>();
  const { zones, before, after, key } = subject;
  for (const zone of zones) {
    const service = after.serviceIn(zone, key);
    const view = after.views.get(zone);
    for (const fault of faultsIn(service)) {
      const generator = view?.objects.find(
        ({ kind, name }) => kind === "HostnameGenerator" && name === fault.ref,
      );
      const generatorName = generator === undefined ? fault.ref : authorsName(generator);
      const isOld = faultsIn(before.serviceIn(zone, key)).some(
        (old) => old.ref === fault.ref && old.reason === fault.reason && old.message === fault.message,
      );
      const id = [generatorName, fault.reason, isOld].join("\n");
      const known = faults.get(id);
      const collision =
        fault.reason === "Collision" && view !== undefined && service !== undefined && generator !== undefined
          ? collisionOf(generator, service, view)
          : {};
      const { reason, message } = fault;
      faults.set(id, {
        generator: generatorName,
        reason,
        message,
        ...collision,
        isOld,
        zones: [...(known?.zones ?? []), zone],
      });
    }
  }
  return [...faults.values()];
}

function faultsIn(service: MeshObject | undefined) {
  return (statusOf(service).hostnameGenerators ?? []).flatMap(({ hostnameGeneratorRef, conditions }) =>
    conditions
      .filter(({ status }) => status === "False")
      .map(({ reason, message }) => ({ ref: hostnameGeneratorRef.coreName, reason, message })),
  );
}

function collisionOf(
  generator: MeshObject,
  service: MeshObject,
  { zone, objects }: ZoneView,
): Pick<HostnameFault, "hostname" | "takenBy"> {
  const { template } = generator.fields.spec as { readonly template: string };
  const made = renderHostname(template, service, zone.name, { checked: false });
  if ("error" in made) return {};
  const owner = objects.find(
    (object) =>
      object.kind === service.kind &&
      object.mesh === service.mesh &&
      (statusOf(object).addresses ?? []).some(({ hostname }) => hostname === made.hostname),
  );
  return { hostname: made.hostname, ...(owner === undefined ? {} : { takenBy: authorsName(owner) }) };
}

const otherKinds = new Set(["MeshService", "MeshExternalService"]);

/** Hostnames of single services that appear or vanish. What did not change is the same object, and costs nothing. */
export function compareOtherHostnames(
  before: ReadonlyMap<string, ZoneView>,
  after: ReadonlyMap<string, ZoneView>,
): readonly OtherHostname[] {
  const found = new Map<string, OtherHostname>();
  const note = (zone: string, object: MeshObject, hostname: string, side: "appears" | "vanishes") => {
    const { name, zone: home, mesh } = matchOf(object);
    const id = [object.kind, mesh, home, name, hostname].join("\n");
    const known = found.get(id) ?? {
      kind: object.kind,
      mesh,
      name,
      home,
      hostname,
      appears: [],
      vanishes: [],
    };
    found.set(id, { ...known, [side]: [...known[side], zone] });
  };
  for (const [zone, { objects }] of after) {
    const same = new Set(objects);
    const gone = (before.get(zone)?.objects ?? []).filter(
      (object) => otherKinds.has(object.kind) && !same.has(object),
    );
    const former = new Map(gone.map((object) => [idOf(object), object]));
    const unchanged = new Set(before.get(zone)?.objects ?? []);
    for (const object of objects) {
      if (!otherKinds.has(object.kind) || unchanged.has(object)) continue;
      const old = hostnamesOf(former.get(idOf(object)));
      const now = hostnamesOf(object);
      for (const hostname of now) if (!old.includes(hostname)) note(zone, object, hostname, "appears");
      for (const hostname of old) if (!now.includes(hostname)) note(zone, object, hostname, "vanishes");
      former.delete(idOf(object));
    }
    for (const object of former.values()) {
      for (const hostname of hostnamesOf(object)) note(zone, object, hostname, "vanishes");
    }
  }
  return [...found.values()];
}

function idOf({ kind, mesh = "", name }: MeshObject): string {
  return `${kind}\n${mesh}\n${name}`;
}

function hostnamesOf(object: MeshObject | undefined): readonly string[] {
  return (statusOf(object).addresses ?? []).map(({ hostname }) => hostname);
}
