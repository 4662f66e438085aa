import { reconcileZone } from "../../src/mesh";
import { allocate, startAllocator, type VipAllocator } from "../../src/mesh/vip/allocator";
import { addressAt, type Cidr, parseCidr } from "../../src/mesh/vip/cidr";
import { service, startFixture } from "../mock/client";
import { serviceOfMany } from "../mesh/objects";
import { zoneOf } from "../mesh/zones";
import { allVectors, caseOf, casesWith } from "./vector";

interface Allocation {
  readonly cidr: string;
  readonly allocate: number;
  readonly allocatedSoFar?: number;
  readonly storedVIPs?: readonly string[];
}

function cidrOf(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new Error(`no CIDR: ${text}`);
  return cidr;
}

const allocations = casesWith<Allocation, { readonly ips: readonly string[] }>("vip", "allocate");
const lives = casesWith<
  { readonly cidr: string; readonly steps: readonly string[] },
  { readonly ips: readonly string[] }
>("vip", "steps");
const capacities = casesWith<
  { readonly cidr: string },
  { readonly capacity?: number; readonly last?: string }
>("vip", "cidr").filter(([, , { capacity }]) => capacity !== undefined);

describe("virtual addresses", () => {
  it.each(allocations)("%s", (_id, given, { ips }) => {
    let allocator: VipAllocator = startAllocator(cidrOf(given.cidr), given.storedVIPs ?? []);
    allocator = allocate(allocator, given.allocatedSoFar ?? 0).allocator;
    expect(allocate(allocator, given.allocate).addresses).toEqual(ips);
  });

  it("vip-exhausted, in the log", () => {
    const [given, { error }] = caseOf<Allocation, { error: string }>("vip-exhausted");
    const made = [1, 2, 3, 4, 5].map((number) => serviceOfMany(`redis-${number}`, { app: "x" }));
    const settings = { profile: "v3" as const, cidrs: { MeshMultiZoneService: given.cidr } };
    const { log, view } = reconcileZone({ zone: zoneOf("east"), settings, made, received: [], now: "2026" });
    expect(log).toEqual([error.replace("<name>", "redis-5")]);
    const [last] = view.objects.filter(({ name }) => name === "redis-5");
    expect(last?.fields.status).not.toHaveProperty("vips");
  });

  it.each(lives)("%s", (_id, { cidr, steps }, { ips }) => {
    const seen: string[] = [];
    let state: ReturnType<typeof reconcileZone> | undefined;
    for (const step of steps) {
      const made = step.startsWith("create") ? [serviceOfMany("backend", { app: "x" })] : [];
      const settings = { profile: "v3" as const, cidrs: { MeshMultiZoneService: cidr } };
      state = reconcileZone({ zone: zoneOf("east"), settings, made, received: [], state, now: "2026" });
      const created = state.view.objects.find(({ kind }) => kind === "MeshMultiZoneService");
      const { vips = [] } = (created?.fields.status ?? {}) as { vips?: readonly { ip: string }[] };
      seen.push(...vips.map(({ ip }) => ip));
    }
    expect(seen).toEqual(ips);
  });

  it.each(capacities)("%s", (_id, given, { capacity, last }) => {
    const cidr = cidrOf(given.cidr);
    expect(cidr.size).toBe(capacity);
    expect(addressAt(cidr, cidr.size - 1)).toBe(last);
  });

  it("vip-global-never-allocates", async () => {
    const [, expected] = caseOf<unknown, object>("vip-global-never-allocates");
    const fixture = await startFixture({ profile: "v3" });
    try {
      const path = "/meshes/default/meshmultizoneservices/redis";
      await fixture.call("PUT", path, { body: service("redis") });
      const { json } = await fixture.call("GET", path);
      expect(json).toMatchObject(expected);
    } finally {
      await fixture.close();
    }
  });
});

it("every case of the area is run", () => {
  const run = [...allocations, ...lives, ...capacities].map(([id]) => id);
  const left = allVectors.filter(({ id, area }) => area === "vip" && !run.includes(id));
  expect(left.map(({ id }) => id)).toEqual(["vip-global-never-allocates"]);
});
