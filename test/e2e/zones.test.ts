import { App } from "cdktf";
import { type Overview, parseWorld, type World } from "cdktf-konnect-mesh/mock";
import {
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import { RedisStack } from "../../examples/redis/redis-stack";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

/** What Terraform writes reaches the zones: each has its own hostname, address and matches of it. */
let konnect: KonnectMeshFixture;
let workspace: Workspace;
let ours: string;

/** East and west call the namespace of their redis differently. */
function world(): World {
  const redis = (namespace: string) => [{ name: "redis", namespace, ports: [6379] }];
  const parsed = parseWorld({
    zones: [
      { name: "east", services: redis("redis-system") },
      { name: "west", services: redis("redis") },
    ],
  });
  if ("world" in parsed) return parsed.world;
  throw new Error(JSON.stringify(parsed.problems));
}

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli(), world: world() });
  workspace = await konnect.workspace(new RedisStack(new App(), "redis"));
  await workspace.apply();
  const [controlPlane] = konnect.mock.objects();
  ours = `${konnect.mock.url}/_mock/control-planes/${controlPlane?.controlPlaneId}`;
});
afterAll(() => konnect.close());

async function redis() {
  const { services } = (await (await fetch(`${ours}/overview`)).json()) as Overview;
  return services.find(({ name }) => name === "redis")?.zones ?? [];
}

it("a service that is applied has an address in every zone, and no hostname where no generator makes one", async () => {
  for (const { hostnames, vips } of await redis()) {
    expect(vips).toEqual([expect.stringMatching(/^243\./)]);
    expect(hostnames).toEqual([]);
  }
  expect((await redis()).map(({ zone }) => zone)).toEqual(["east", "west"]);
});

it("a selector edit that reaches another namespace gives the clients there what they had not", async () => {
  const reached = async () =>
    (await redis()).map(({ traffic }) => traffic[0]?.zones.filter(({ share }) => share > 0));
  // The mesh has no mutual TLS: without it, no traffic of 2.13 leaves its zone.
  expect(await reached()).toEqual([[{ zone: "east", share: 1 }], []]);
  await workspace.write(
    new RedisStack(new App(), "redis", { matchLabels: { "kuma.io/display-name": "redis" } }),
  );
  await workspace.apply();
  expect(await reached()).toEqual([[{ zone: "east", share: 1 }], [{ zone: "west", share: 1 }]]);
});

it("a control plane is not destroyed while zones are connected to it", async () => {
  await expect(workspace.destroy()).rejects.toThrow(/while zones are connected/);
  for (const zone of ["east", "west"]) {
    await fetch(`${ours}/zones/${zone}`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: '{"online":false}',
    });
  }
  await workspace.destroy();
  expect(konnect.mock.objects()).toEqual([]);
});
