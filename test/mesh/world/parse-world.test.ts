import { parseWorld, renderWorldProblem } from "../../../src/mesh";
import { worldOf, zoneOf } from "../zones";

describe("a world's short forms", () => {
  it("takes a zone by its name alone", () => {
    expect(worldOf({ zones: [{ name: "east" }] }).zones).toEqual([
      {
        name: "east",
        environment: "kubernetes",
        enabled: true,
        online: true,
        federated: true,
        systemNamespace: "kong-mesh-system",
        ingress: [{ address: "172.16.0.1", port: 10001 }],
        services: [],
        clients: [],
        objects: [],
      },
    ]);
  });

  it("takes a number for a port that speaks tcp", () => {
    const [service] = zoneOf("east", { services: [{ name: "redis", ports: [6379] }] }).services;
    expect(service?.ports).toEqual([{ port: 6379, appProtocol: "tcp" }]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["10.0.0.1"]],
    ["a number", 3, ["10.0.0.1", "10.0.0.2", "10.0.0.3"]],
    ["no number", 0, []],
    ["addresses", ["10.9.9.9", "fd00::1"], ["10.9.9.9", "fd00::1"]],
    ["objects", [{ healthy: false }], ["10.0.0.1"]],
  ])("takes %s for endpoints", (_what, endpoints, addresses) => {
    const [service] = zoneOf("east", { services: [{ name: "redis", ports: [1], endpoints }] }).services;
    expect(service?.endpoints.map(({ address }) => address)).toEqual(addresses);
  });

  it("gives no address twice", () => {
    const services = ["a", "b"].map((name) => ({ name, ports: [1], endpoints: 2 }));
    const { zones } = worldOf({ zones: ["east", "west"].map((name) => ({ name, services })) });
    const addresses = zones.flatMap((zone) => [
      ...zone.ingress.map(({ address }) => address),
      ...zone.services.flatMap(({ clusterIP = "", endpoints }) => [
        clusterIP,
        ...endpoints.map(({ address }) => address),
      ]),
    ]);
    expect(new Set(addresses).size).toBe(14);
    expect(addresses).toHaveLength(14);
  });

  it("gives a namespace and a cluster IP on Kubernetes only", () => {
    const service = { name: "redis", ports: [1] };
    expect(zoneOf("a", { environment: "kubernetes", services: [service] }).services[0]).toMatchObject({
      namespace: "default",
      clusterIP: "10.96.0.1",
    });
    const [onUniversal] = zoneOf("a", { services: [service] }).services;
    expect(onUniversal).not.toHaveProperty("namespace");
    expect(onUniversal).not.toHaveProperty("clusterIP");
  });

  it("is frozen through and through", () => {
    const [service] = zoneOf("east", { services: [{ name: "redis", ports: [1] }] }).services;
    expect([service, service?.ports, service?.endpoints[0]?.labels].every(Object.isFrozen)).toBe(true);
  });
});

const redis = { name: "redis", ports: [6379] };
const withService = (members: object) => ({
  zones: [{ name: "east", services: [{ ...redis, ...members }] }],
});

describe("a world with problems", () => {
  it.each<[string, unknown, string]>([
    ["nothing at all", undefined, "the world: is missing. Allowed: an object."],
    ["no object", [], "the world: is of the wrong type (given: []). Allowed: an object."],
    ["a zone without name", { zones: [{}] }, "zones[0].name: is missing. Allowed: text"],
    ["a bad zone name", { zones: [{ name: "East" }] }, "zones[0].name: a lowercase RFC 1123 label"],
    [
      "an unknown environment",
      { zones: [{ name: "a", environment: "k8s" }] },
      'zones[0].environment: is not a known value (given: "k8s"). Allowed: "kubernetes", "universal".',
    ],
    ["an unknown member", { zone: [] }, "zone: is no member of the format (given: []). Allowed:"],
    [
      "a service without ports",
      withService({ ports: [] }),
      "services[0].ports: is too small or too short (given: [])",
    ],
    [
      "a port past the last",
      withService({ ports: [65536] }),
      "ports[0]: is too big or too long (given: 65536). Allowed: at most 65535",
    ],
    [
      "a port as text",
      withService({ ports: ["6379"] }),
      'ports[0]: is of the wrong type (given: "6379"). Allowed: a number or an object.',
    ],
    [
      "a port's unknown protocol",
      withService({ ports: [{ port: 1, appProtocol: "TCP" }] }),
      "ports[0].appProtocol: is not a known value",
    ],
    [
      "a label as number",
      withService({ labels: { version: 1 } }),
      "labels.version: is of the wrong type (given: 1). Allowed: text (quote",
    ],
    ["a bad label key", withService({ labels: { "a b": "c" } }), 'labels["a b"]: name part must consist of'],
    ["an address that is none", withService({ endpoints: ["10.0.0.256"] }), "endpoints[0]: is no IP address"],
    [
      "fewer endpoints than none",
      withService({ endpoints: -1 }),
      "endpoints: is too small or too short (given: -1)",
    ],
    [
      "a zone twice",
      { zones: [{ name: "a" }, { name: "a" }] },
      "zones[1].name: a zone named a is already there as element 0",
    ],
    [
      "a service twice in a namespace",
      { zones: [{ name: "a", services: [redis, { ...redis, namespace: "default" }] }] },
      "zones[0].services[1].name: a service named default/default/redis is already there",
    ],
    [
      "a namespace on Universal",
      { zones: [{ name: "a", environment: "universal", services: [{ ...redis, namespace: "x" }] }] },
      'zones[0].services[0].namespace: is for Kubernetes, and the zone a is universal (given: "x")',
    ],
  ])("%s", (_what, value, text) => {
    const parsed = parseWorld(value);
    expect("problems" in parsed && parsed.problems.map(renderWorldProblem)).toEqual([
      expect.stringContaining(text) as unknown,
    ]);
  });

  it("tells all of them at once", () => {
    const parsed = parseWorld({ zones: [{ name: "A" }, { name: "b", services: [{ name: "c" }] }], x: 1 });
    expect("problems" in parsed && parsed.problems.map(({ path }) => path.join("."))).toEqual([
      "zones.0.name",
      "zones.1.services.0.ports",
      "x",
    ]);
  });

  it.each([
    ["the prototype's name as a member", JSON.parse('{"__proto__": {"zones": 1}}') as unknown],
    ["a label of that name", withService({ labels: JSON.parse('{"__proto__": "x"}') as object })],
  ])("is not led astray by %s", (_what, value) => {
    expect(() => parseWorld(value)).not.toThrow();
    expect(({} as { zones?: unknown }).zones).toBeUndefined();
  });
});
