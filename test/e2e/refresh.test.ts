import { drive } from "../../src/plugin/testing";
import { type Mock, startMock } from "../../src/mock";
import { createKonnectProvider } from "../../src/provider";
import type { RefreshMode } from "../../src/provider/refresh";
import { type KonnectMeshFixture, planMatchers, startKonnectMesh, type Workspace } from "../../src/testing";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

type Json = Readonly<Record<string, unknown>>;

async function send(method: string, url: string, body?: object): Promise<Json> {
  const response = await fetch(url, {
    method,
    headers: { "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Json;
}

/** The requests since the last look, by what they ask for; names and ids left out. */
function requestsOf(mock: Mock): readonly string[] {
  const shown = mock.requests().map(({ method, path }) => {
    const [place = "", query] = path.split("/meshmultizoneservices");
    return place === path ? `${method} other` : `${method} ${query?.startsWith("/") ? "one" : query}`;
  });
  mock.clearRequests();
  return shown;
}

describe("a refresh of a thousand services, ten at a time", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `service-${index}`);
  let mock: Mock;
  let api: string;
  let controlPlaneId: string;

  beforeAll(async () => {
    mock = await startMock();
    const controlPlanes = `${mock.url}/v1/mesh/control-planes`;
    controlPlaneId = String((await send("POST", controlPlanes, { name: "thousand" })).id);
    api = `${controlPlanes}/${controlPlaneId}/api/meshes/default`;
    for (const name of names) await put(name, 80);
  });

  afterAll(() => mock.close());

  const put = (name: string, port: number) =>
    send("PUT", `${api}/meshmultizoneservices/${name}`, {
      type: "MeshMultiZoneService",
      mesh: "default",
      name,
      spec: {
        ports: [{ port, appProtocol: "tcp" }],
        selector: { meshService: { matchLabels: { "kuma.io/display-name": name } } },
      },
    });

  /** Reads every service in a session of its own, as a plan would. */
  async function refresh(mode: RefreshMode, environment: Readonly<Record<string, string>> = {}) {
    const provider = createKonnectProvider({
      environment: { KONNECT_SERVER_URL: mock.url, ...environment },
      refresh: mode,
    });
    const driver = drive(provider);
    await driver.configure({});
    const service = driver.resource("konnect_mesh_multi_zone_service");
    const waiting = names.keys();
    const read: unknown[] = [];
    const worker = async () => {
      for (const index of waiting) {
        const state = {
          cp_id: controlPlaneId,
          mesh: "default",
          name: names[index] ?? "",
          type: "MeshMultiZoneService",
        };
        read[index] = await service.read({ state, private: new Uint8Array() });
      }
    };
    mock.clearRequests();
    await Promise.all(Array.from({ length: 10 }, worker));
    return read;
  }

  it("costs four requests, and reads the same as a thousand", async () => {
    const listed = await refresh("lists");
    expect(requestsOf(mock)).toEqual(["GET one", "GET one", "GET ?size=100", "GET ?size=1000"]);
    expect(await refresh("single")).toEqual(listed);
    expect(requestsOf(mock)).toHaveLength(1000);
  });

  it("sees what was deleted and changed since the last one", async () => {
    await send("DELETE", `${api}/meshmultizoneservices/service-500`);
    await put("service-900", 81);
    const read = await refresh("lists");
    expect(requestsOf(mock)).toEqual(["GET one", "GET one", "GET ?size=100", "GET ?size=1000", "GET one"]);
    expect(read[500]).toMatchObject({ state: null, diagnostics: [] });
    expect(read[900]).toMatchObject({ state: { spec: { ports: [{ port: 81 }] } } });
    await put("service-500", 80);
  });
});

describe("a plan of forty services with a real CLI", () => {
  let konnect: KonnectMeshFixture;
  let workspace: Workspace;

  const configuration = {
    "main.tf": `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "forty"
}

resource "konnect_mesh" "default" {
  provider      = konnect-beta
  cp_id         = konnect_mesh_control_plane.this.id
  type          = "Mesh"
  name          = "default"
  mesh_services = { mode = { str = "Exclusive" } }
}

resource "konnect_mesh_multi_zone_service" "many" {
  for_each = toset([for index in range(40) : "service-\${index}"])
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.this.id
  mesh     = konnect_mesh.default.name
  type     = "MeshMultiZoneService"
  name     = each.key
  spec = {
    ports    = [{ port = 80 }]
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = each.key } } }
  }
}
`,
  };

  beforeAll(async () => {
    konnect = await startKonnectMesh({ provider: "installed", cli: bundledCli() });
    workspace = await konnect.workspace(configuration);
    await workspace.apply();
  }, 120_000);

  afterAll(() => konnect.close());

  const address = (name: string) => `konnect_mesh_multi_zone_service.many["${name}"]`;
  const refreshedByLists = ["GET other", "GET other", "GET one", "GET one", "GET ?size=100"];

  async function controlPlaneId(): Promise<string> {
    return (await workspace.state())["konnect_mesh_control_plane.this"]?.id as string;
  }

  async function urlOf(name: string): Promise<string> {
    const id = await controlPlaneId();
    return `${konnect.mock.url}/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices/${name}`;
  }

  it("finds nothing to do, in five requests", async () => {
    konnect.mock.clearRequests();
    expect(await workspace.plan()).toHaveNoChanges();
    expect([...requestsOf(konnect.mock)].sort()).toEqual([...refreshedByLists].sort());
  });

  it("is the same plan with KONNECT_MESH_REFRESH=single, in a request for each", async () => {
    const { exitCode, stdout } = await workspace.run(["plan", "-input=false", "-no-color"], {
      environment: { KONNECT_MESH_REFRESH: "single" },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("No changes");
    expect(requestsOf(konnect.mock)).toHaveLength(42);
  });

  it("repairs what was deleted and what was changed outside, and nothing else", async () => {
    const stored = await send("GET", await urlOf("service-22"));
    await send("PUT", await urlOf("service-22"), {
      ...stored,
      spec: { ...(stored.spec as object), ports: [{ port: 81, appProtocol: "tcp" }] },
    });
    await send("DELETE", await urlOf("service-7"));
    konnect.mock.clearRequests();
    const plan = await workspace.plan();
    const changes = plan.changes.filter(({ action }) => action !== "no-op");
    expect(changes.map((change) => [change.address, change.action])).toEqual([
      [address("service-22"), "update"],
      [address("service-7"), "create"],
    ]);
    // Two by which the list is measured; what it does not show, and the check before that is made again.
    expect(requestsOf(konnect.mock).filter((request) => request === "GET one").length).toBeLessThanOrEqual(4);
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("imports by a request of its own", async () => {
    const id = await controlPlaneId();
    await workspace.run(["state", "rm", address("service-1")]);
    konnect.mock.clearRequests();
    await workspace.import(
      address("service-1"),
      JSON.stringify({ cp_id: id, mesh: "default", name: "service-1" }),
    );
    expect(requestsOf(konnect.mock)).toContain("GET one");
    expect(await workspace.plan()).toHaveNoChanges();
  });
});
