import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readWorld } from "cdktf-konnect-mesh/mock";
import { type KonnectMeshFixture, planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { App } from "cdktf";
import { FailoverStack } from "./failover-stack";

expect.extend(planMatchers);

interface Traffic {
  readonly zones: readonly { readonly zone: string; readonly share: number }[];
}

interface Service {
  readonly status: { readonly addresses: readonly { readonly hostname: string }[] };
}

let konnect: KonnectMeshFixture;
let stack: FailoverStack;
let zones: string;

beforeAll(async () => {
  const read = readWorld(await readFile(resolve(__dirname, "../worlds/three-zones.yaml"), "utf8"));
  if (!("world" in read)) throw new Error(JSON.stringify(read.problems));
  konnect = await startKonnectMesh({ world: read.world });
  const { data } = (await konnect.request("GET", "/v1/mesh/control-planes")) as { data: { id: string }[] };
  const controlPlaneId = data[0]?.id ?? "";
  zones = `/_mock/control-planes/${controlPlaneId}/zones`;
  stack = new FailoverStack(new App(), "failover", { controlPlaneId });
});

afterAll(() => konnect.close());

/** Where the traffic of a client goes, by zone, supposing that zones have failed. */
async function sharesFrom(zone: string, down = ""): Promise<Readonly<Record<string, number>>> {
  const traffic = await konnect.request("GET", `${zones}/${zone}/traffic?service=redis-global&down=${down}`);
  const shares = (traffic as Traffic).zones.filter(({ share }) => share > 0);
  return Object.fromEntries(shares.map(({ zone: name, share }) => [name, share]));
}

it("is applied once, and every zone shows the hostname and the failover that the code says", async () => {
  const workspace = await konnect.applied(stack);
  expect(await workspace.plan()).toHaveNoChanges();

  const hostname = stack.redis.hostname();
  expect(hostname).toBe("redis-global.cache.mesh");
  for (const zone of ["east", "west", "north"]) {
    const list = await konnect.request("GET", `${zones}/${zone}/api/meshes/default/meshmultizoneservices`);
    const services = (list as { items: readonly Service[] }).items;
    const hostnames = services.flatMap(({ status }) => status.addresses.map((address) => address.hostname));
    expect(hostnames).toContain(hostname);
    expect(await sharesFrom(zone)).toEqual({ [zone]: 1 });
  }

  await konnect.request("DELETE", `${zones}/east/services/redis`);
  expect(await sharesFrom("east")).toEqual({ west: 1 });
  expect(await sharesFrom("east", "west")).toEqual({ north: 1 });
});
