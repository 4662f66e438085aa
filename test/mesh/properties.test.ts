import fc from "fast-check";
import {
  compareMatched,
  type MatchedMeshService,
  matchMeshServices,
  reconcileZone,
  renderHostname,
  trafficShares,
} from "../../src/mesh";
import { indexLabels } from "../../src/mesh/match/label-index";
import { shareLoad } from "../../src/mesh/traffic/share-load";
import { allocate, startAllocator } from "../../src/mesh/vip/allocator";
import { addressAt, parseCidr } from "../../src/mesh/vip/cidr";
import { announceRun } from "../property/support/property-run";
import { objectOf, serviceOfMany } from "./objects";
import { reconcileRedis, redisGlobally } from "./world-of-redis";
import { worldOf, zoneOf } from "./zones";

const labels = fc.dictionary(fc.constantFrom("a", "b", "c", "constructor"), fc.constantFrom("", "x", "y"), {
  maxKeys: 4,
  noNullPrototype: true,
});

it("indexed matching finds what looking at each object finds", () => {
  fc.assert(
    fc.property(
      fc.array(labels, { maxLength: 30 }),
      labels,
      fc.boolean(),
      (objects, pairs, absentIsEmpty) => {
        const valueOf = (object: Readonly<Record<string, string>>, key: string) =>
          Object.hasOwn(object, key) ? object[key] : absentIsEmpty ? "" : undefined;
        const naive = objects.flatMap((object, place) =>
          Object.entries(pairs).every(([key, value]) => valueOf(object, key) === value) ? [place] : [],
        );
        expect(indexLabels(objects, Object.keys(pairs)).find(pairs, absentIsEmpty)).toEqual(naive);
      },
    ),
    announceRun("indexed matching", 5_000),
  );
});

it("each selector is answered as if it were alone", () => {
  fc.assert(
    fc.property(
      fc.array(labels, { maxLength: 8 }),
      fc.array(labels, { maxLength: 12 }),
      (selectors, objects) => {
        const services = objects.map((one, index) => objectOf("MeshService", `s-${index}`, { labels: one }));
        const alone = selectors.map((selector) => matchMeshServices([selector], services)[0]);
        expect(matchMeshServices(selectors, services)).toEqual(alone);
      },
    ),
    announceRun("selectors apart", 2_000),
  );
});

it("matches are in the order of their parts with slashes between", () => {
  // A dash and a dot go before a slash, a digit and a letter after it.
  const part = fc.stringMatching(/^[a0.-]{0,3}$/);
  const service = fc.record({ name: part, namespace: part, zone: part, mesh: part });
  const textOf = (one: MatchedMeshService) => [one.name, one.namespace, one.zone, one.mesh].join("/");
  fc.assert(
    fc.property(service, service, (left, right) => {
      const [one, other] = [textOf(left), textOf(right)];
      expect(Math.sign(compareMatched(left, right))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
    announceRun("order of matches", 5_000),
  );
});

it("an address is given once until the range is used up, and every address is given", () => {
  const range = fc.constantFrom("243.0.0.0/28", "10.0.0.5/30", "fd00::/125", "1.2.3.4/32");
  const stored = fc.array(fc.nat(20), { maxLength: 6 });
  fc.assert(
    fc.property(range, stored, fc.array(fc.nat(4), { maxLength: 8 }), (text, places, counts) => {
      const cidr = parseCidr(text);
      if (cidr === undefined) throw new Error(text);
      const reserved = new Set(
        places.filter((place) => place < cidr.size).map((place) => addressAt(cidr, place)),
      );
      let allocator = startAllocator(cidr, reserved);
      const given: string[] = [];
      for (const count of counts) {
        const allocated = allocate(allocator, count);
        given.push(...allocated.addresses);
        allocator = allocated.allocator;
      }
      const wanted = counts.reduce((sum, count) => sum + count, 0);
      expect(new Set([...given, ...reserved]).size).toBe(given.length + reserved.size);
      expect(given).toHaveLength(Math.min(wanted, cidr.size - reserved.size));
    }),
    announceRun("addresses", 5_000),
  );
});

it("no two services of a zone share an address, whatever comes and goes", () => {
  const present = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 7 }), { maxLength: 5 });
  fc.assert(
    fc.property(present, (rounds) => {
      let state: ReturnType<typeof reconcileZone> | undefined;
      const ever = new Map<string, string>();
      for (const [round, numbers] of rounds.entries()) {
        const made = numbers.map((number) => serviceOfMany(`s-${number}`, { a: "b" }));
        const settings = { profile: "2.13" as const };
        state = reconcileZone({ zone: zoneOf("east"), settings, made, received: [], state, now: `${round}` });
        const vips = state.view.objects
          .filter(({ kind }) => kind === "MeshMultiZoneService")
          .map(
            ({ name, fields }) =>
              [name, (fields.status as { vips: { ip: string }[] }).vips[0]?.ip ?? ""] as const,
          );
        expect(new Set(vips.map(([, ip]) => ip)).size).toBe(numbers.length);
        for (const [name, ip] of vips) {
          // Whoever had an address before was this service, in this life or an earlier one.
          expect(ever.get(ip) ?? name).toBe(name);
          ever.set(ip, name);
        }
      }
    }),
    announceRun("addresses of services", 1_000),
  );
});

it("a client's load is shared out as a whole, or not at all", () => {
  const locality = fc.record(
    {
      priority: fc.nat(4),
      healthy: fc.array(fc.boolean(), { maxLength: 6 }),
      localityWeight: fc.integer({ min: 1, max: 9000 }),
    },
    { requiredKeys: ["priority", "healthy"] },
  );
  const options = fc.record({
    factor: fc.constantFrom(undefined, 100, 140, 200, 300, 10_000),
    weighted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(locality, { maxLength: 6 }), options, (localities, how) => {
      const shares = shareLoad(localities, how).flat();
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(sum).toBeCloseTo(shares.length === 0 ? 0 : 1, 9);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
    announceRun("shares of load", 5_000),
  );
});

it("what arrives and what is lost is all of a client's traffic, or nothing where nobody is reached", () => {
  const zone = fc.record({
    endpoints: fc.array(fc.record({ healthy: fc.boolean() }), { maxLength: 3 }),
    ingress: fc.constantFrom(["1.1.1.1"], ["1.1.1.1", "1.1.1.2"], []),
    enabled: fc.boolean(),
  });
  const failover = fc.constantFrom(
    undefined,
    { disabled: true },
    { crossZone: {} },
    { crossZone: { failover: [{ to: { type: "Any" } }], failoverThreshold: { percentage: 70 } } },
    { crossZone: { failover: [{ to: { type: "Only", zones: ["z1"] } }, { to: { type: "Any" } }] } },
    { localZone: { affinityTags: [{ key: "rack" }] }, crossZone: { failover: [{ to: { type: "Any" } }] } },
  );
  const down = fc.uniqueArray(fc.constantFrom("z0", "z1", "z2"));
  fc.assert(
    fc.property(
      fc.array(zone, { minLength: 1, maxLength: 3 }),
      failover,
      down,
      (zones, localityAwareness, failed) => {
        const world = worldOf({
          zones: zones.map(({ endpoints, ...members }, index) => ({
            name: `z${index}`,
            ...members,
            services: [{ name: "redis", ports: [6379], endpoints }],
          })),
        });
        const policy = objectOf("MeshLoadBalancingStrategy", "lb", {
          mesh: "default",
          fields: { spec: { to: [{ targetRef: { kind: "Mesh" }, default: { localityAwareness } }] } },
        });
        const { view } = reconcileRedis({ world, global: [...redisGlobally, policy] });
        const shares = trafficShares({
          zones: view.zones,
          profile: "2.13",
          from: "z0",
          mesh: "default",
          service: "redis",
          down: failed,
        });
        const { endpoints = [], zones: arrived = [], lost = 0 } = shares ?? {};
        const sum = arrived.reduce((all, { share }) => all + share, lost);
        expect(sum).toBeCloseTo(endpoints.length === 0 ? 0 : 1, 9);
        // What a zone gets is what its workloads get.
        for (const { answers, share, behind, zone: reached } of endpoints) {
          const inside = behind.reduce((all, one) => all + one.share, 0);
          if (reached !== "z0") expect(inside).toBeCloseTo(answers ? share : 0, 9);
        }
      },
    ),
    announceRun("traffic shares", 1_000),
  );
});

it("no template makes rendering throw, or not return", () => {
  const pieces = fc.constantFrom(
    ..."{{|}}|{{-|-}}|{{ |.Name|.Zone|.Foo|.|$|$x|:=|=|if|else|end|range|with|define|template|block|break|continue|".split(
      "|",
    ),
    ...'"t"|`|\'a\'|1|3|-1.5|1e9|nil|true|(|)|,|label|"app"|printf|"%s%5d%*q"|len|index|slice|eq|and|or|not|js|html|/*|*/'.split(
      "|",
    ),
    "|",
    " ",
    "\n",
  );
  const template = fc.oneof(
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  fc.assert(
    fc.property(template, (text) => {
      const made = renderHostname(text, { name: "redis", mesh: "default", labels: {} }, "east");
      expect(typeof ("hostname" in made ? made.hostname : made.error)).toBe("string");
    }),
    announceRun("rendering", 20_000),
  );
});
