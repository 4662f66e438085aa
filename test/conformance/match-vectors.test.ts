import { matchMeshServices, reconcileZone, renderKri, trafficShares, type ZoneView } from "../../src/mesh";
import { sectionOf, type NamedPort } from "../../src/mesh/sni";
import { findEndpoints } from "../../src/mesh/traffic/find-endpoints";
import { resolvePort } from "../../src/mesh/traffic/resolve-port";
import type { Profile } from "../../src/model";
import { meshWithMutualTls, objectOf, serviceOfMany } from "../mesh/objects";
import { zoneOf } from "../mesh/zones";
import { allVectors, casesWith } from "./vector";

type Labels = Readonly<Record<string, string>>;

const matches = casesWith<
  {
    readonly matchLabels: Labels;
    readonly meshServices: readonly {
      readonly name: string;
      readonly mesh: string;
      readonly labels: Labels;
    }[];
  },
  { readonly status: object }
>("match", "matchLabels");

interface Port extends NamedPort {
  readonly appProtocol?: string;
}
const ports = casesWith<
  { readonly mmzsPort: Port; readonly meshServicePorts: readonly Port[] },
  { readonly resolved: Port | null; readonly mmzsDestination?: string; readonly effectiveProtocol?: string }
>("match", "mmzsPort");

/** 2.x looks for the number alone. */
const resolvedIn213: Readonly<Record<string, Port | null>> = {
  "match-port-named-but-only-number-equal": { port: 16739, name: "tcp-redis" },
  "match-port-numeric-name": null,
};

describe("matching", () => {
  it.each(matches)("%s", (_id, { matchLabels, meshServices }, { status }) => {
    const services = meshServices.map(({ name, ...members }) => objectOf("MeshService", name, members));
    expect(matchMeshServices([matchLabels], services)).toEqual([status]);
  });

  it("match-status-condition-recovers", () => {
    const settings = { profile: "v3" as const };
    const made = [serviceOfMany("redis", { "kuma.io/display-name": "redis" })];
    const east = (services: readonly object[]) => zoneOf("east", { services });
    const first = reconcileZone({
      zone: east([{ name: "redis", ports: [6379] }]),
      settings,
      made,
      received: [],
      now: "1",
    });
    const second = reconcileZone({ zone: east([]), settings, made, received: [], state: first, now: "2" });
    const conditionsOf = ({ view }: { readonly view: ZoneView }) => {
      const service = view.objects.find(({ kind }) => kind === "MeshMultiZoneService");
      return (service?.fields.status as { conditions: { status: string }[] }).conditions;
    };
    expect([first, second].map((state) => conditionsOf(state).map(({ status }) => status))).toEqual([
      ["True"],
      ["False"],
    ]);
  });
});

describe.each<[Profile, Readonly<Record<string, Port | null>>]>([
  ["v3", {}],
  ["2.13", resolvedIn213],
])("ports in profile %s", (profile, differences) => {
  it.each(ports)("%s", (id, { mmzsPort, meshServicePorts }, { resolved, mmzsDestination }) => {
    const found = resolvePort(mmzsPort, meshServicePorts, profile);
    const expected = Object.hasOwn(differences, id) ? differences[id] : resolved;
    if (expected === null || expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
    if (mmzsDestination !== undefined) {
      const backend = { shortName: "mzsvc", mesh: "default", name: "backend", labels: {} };
      expect(renderKri(backend, sectionOf(mmzsPort))).toBe(mmzsDestination);
    }
  });
});

/** The view of zone east, with what it made itself and one service of zone west. */
function eastSees(members: { readonly local?: object; readonly remote?: object }): ZoneView {
  const services = members.local === undefined ? [] : [{ name: "backend", ports: [80], ...members.local }];
  const remote = objectOf("MeshService", "backend-of-west", {
    mesh: "default",
    labels: {
      "kuma.io/display-name": "backend",
      "kuma.io/mesh": "default",
      "kuma.io/origin": "zone",
      "kuma.io/zone": "west",
    },
    fields: { spec: { ports: [{ port: 80 }], ...members.remote } },
  });
  return reconcileZone({
    zone: zoneOf("east", { services }),
    settings: { profile: "2.13" },
    received: [
      meshWithMutualTls,
      ...(members.remote === undefined ? [] : [remote]),
      serviceOfMany("backend", { "kuma.io/display-name": "backend" }, { ports: [{ port: 80 }] }),
    ],
    now: "1",
  }).view;
}

function endpointsIn(view: ZoneView) {
  const service = view.objects.find(({ kind }) => kind === "MeshMultiZoneService");
  if (service === undefined) throw new Error("no service");
  return findEndpoints({
    view,
    service,
    port: { port: 80 },
    profile: "2.13",
    ingressOf: () => [{ address: "192.168.0.100", port: 12345 }],
  });
}

describe("endpoints", () => {
  it("match-remote-unavailable-skipped", () => {
    const { endpoints, leftOut } = endpointsIn(eastSees({ remote: { state: "Unavailable" } }));
    expect(endpoints).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(["unavailable"]);
  });

  it("match-local-unavailable-not-skipped", () => {
    const { endpoints } = endpointsIn(eastSees({ local: { state: "Unavailable" } }));
    expect(endpoints).toHaveLength(1);
  });

  it("match-endpoints-local-and-remote", () => {
    const local = { endpoints: [{ address: "192.168.0.1" }] };
    const view = eastSees({ local, remote: { state: "Available" } });
    const { endpoints } = endpointsIn(view);
    expect(endpoints.map(({ address, port, zone }) => ({ address, port, zone }))).toEqual([
      { address: "192.168.0.1", port: 80, zone: "east" },
      { address: "192.168.0.100", port: 12345, zone: "west" },
    ]);
    const west = zoneOf("west", { ingress: [{ address: "192.168.0.100", port: 12345 }] });
    const zones = new Map<string, ZoneView>([
      ["east", view],
      ["west", { zone: west, objects: [] }],
    ]);
    const shares = trafficShares({
      zones,
      profile: "2.13",
      from: "east",
      mesh: "default",
      service: "backend",
    });
    expect(shares?.endpoints.map(({ priority }) => priority)).toEqual([0, 1]);
  });
});

it("every case of the area is run", () => {
  const run = [...matches, ...ports].map(([id]) => id);
  const left = allVectors.filter(({ id, area }) => area === "match" && !run.includes(id));
  expect(left.map(({ id }) => id)).toEqual([
    "match-status-condition-recovers",
    "match-remote-unavailable-skipped",
    "match-local-unavailable-not-skipped",
    "match-endpoints-local-and-remote",
  ]);
});
