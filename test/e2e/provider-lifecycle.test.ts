import {
  type KonnectMeshFixture,
  planMatchers,
  type ProviderMode,
  startKonnectMesh,
  type Workspace,
} from "../../src/testing";
import { isThorough } from "../setup/thorough";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

/** The life of a multi-zone service: a real OpenTofu, the provider's real process over mTLS, a real HTTP mock. */
const token = "kpat_canary_of_the_end_to_end_test";
const address = "konnect_mesh_multi_zone_service.redis";
const unrefreshed = ["apply", "-auto-approve", "-input=false", "-refresh=false"];

interface Redis {
  readonly name?: string;
  readonly port?: string;
  readonly selector?: string;
  readonly labels?: string;
}

function configuration({
  name = "redis",
  port = `port = 6379`,
  selector = "redis-system",
  labels = `{ "kuma.io/mesh" = "default" }`,
}: Redis = {}): { readonly "main.tf": string } {
  return {
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
  name     = "redis-demo"
}

resource "konnect_mesh" "default" {
  provider      = konnect-beta
  cp_id         = konnect_mesh_control_plane.this.id
  type          = "Mesh"
  name          = "default"
  mesh_services = { mode = { str = "Exclusive" } }
}

resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.this.id
  mesh     = konnect_mesh.default.name
  type     = "MeshMultiZoneService"
  name     = "${name}"
  labels   = ${labels}
  spec = {
    ports    = [{ ${port} }]
    selector = { mesh_service = { match_labels = {
      "kuma.io/display-name"  = "redis"
      "k8s.kuma.io/namespace" = "${selector}"
    } } }
  }
}
`,
  };
}

/** What the process does, the code does in this one; the other way round there is more that can go wrong. */
const modes: readonly ProviderMode[] = isThorough ? ["installed", "reattached"] : ["installed"];

describe.each(modes)("with the provider %s", (provider) => {
  let konnect: KonnectMeshFixture;
  let workspace: Workspace;

  beforeAll(async () => {
    konnect = await startKonnectMesh({ token, provider, cli: bundledCli() });
    workspace = await konnect.workspace(configuration());
  });

  afterAll(() => konnect.close());

  /** What the API has at the path of the service. */
  async function api(method: "GET" | "PUT" | "DELETE", name = "redis", body?: object) {
    const controlPlaneId = (await workspace.state())["konnect_mesh_control_plane.this"]?.id;
    const path = `/v1/mesh/control-planes/${controlPlaneId as string}/api/meshes/default/meshmultizoneservices/${name}`;
    const response = await fetch(konnect.mock.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Readonly<Record<string, unknown>>;
  }

  async function services() {
    return konnect.mock.objects().filter(({ kind }) => kind === "MeshMultiZoneService");
  }

  it("creates all of it, and then has nothing to do", async () => {
    await workspace.apply();
    expect(await workspace.plan()).toHaveNoChanges();
    expect((await workspace.state())[address]).toMatchObject({
      labels: { "kuma.io/mesh": "default" },
      kri: "kri_mzsvc_default___redis_",
      warnings: [],
    });
  });

  it("reads each unchanged object with one request", async () => {
    konnect.mock.clearRequests();
    await workspace.plan();
    expect(konnect.mock.requests().map(({ method, status }) => `${method} ${status}`)).toEqual(
      Array.from({ length: 3 }, () => "GET 200"),
    );
  });

  it.each<[string, Redis, readonly string[]]>([
    ["a selector label", { selector: "cache" }, ["spec.selector"]],
    [
      "a port",
      { selector: "cache", port: `port = 6380, name = "web", app_protocol = "http"` },
      ["spec.ports[0]"],
    ],
    [
      "a label",
      {
        selector: "cache",
        port: `port = 6380, name = "web", app_protocol = "http"`,
        labels: `{ team = "shop" }`,
      },
      ["labels"],
    ],
  ])("changes just %s", async (_, edit, paths) => {
    await workspace.write(configuration(edit));
    const plan = await workspace.plan();
    expect(plan).toChangeOnly({ [address]: [...paths] });
    const unknown = plan.changes.flatMap(({ attributes }) =>
      attributes.filter((attribute) => attribute.unknown),
    );
    expect(unknown.map(({ path }) => path).sort()).toEqual(["modification_time", "warnings"]);
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("repairs what was edited outside", async () => {
    await workspace.write(configuration());
    await workspace.apply();
    const stored = await api("GET");
    await api("PUT", "redis", {
      ...stored,
      spec: { ...(stored.spec as object), ports: [{ port: 1, appProtocol: "tcp" }] },
    });
    const plan = await workspace.plan();
    expect(plan).toChangeOnly({ [address]: ["spec.ports[0].port"] });
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("makes again what was deleted outside", async () => {
    await api("DELETE");
    const plan = await workspace.plan();
    expect(plan.changes.filter(({ action }) => action !== "no-op")).toMatchObject([
      { address, action: "create" },
    ]);
    await workspace.apply(plan);
    expect(await services()).toMatchObject([{ name: "redis" }]);
  });

  it("replaces when the name changes, and leaves the old object nowhere", async () => {
    await workspace.write(configuration({ name: "cache" }));
    const plan = await workspace.plan();
    expect(plan.changes.find((change) => change.address === address)?.action).toBe("replace");
    await workspace.apply(plan);
    expect(await services()).toMatchObject([{ name: "cache" }]);
    await workspace.write(configuration());
    await workspace.apply();
  });

  it("replaces with -replace", async () => {
    const plan = await workspace.plan({ replace: [address] });
    expect(plan.changes.find((change) => change.address === address)?.action).toBe("replace");
    await workspace.apply(plan);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("replaces what is tainted", async () => {
    await workspace.run(["taint", address]);
    await workspace.apply();
    expect(await workspace.plan()).toHaveNoChanges();
    expect(await services()).toHaveLength(1);
  });

  it.each([
    ["what is tainted", [["taint", address], unrefreshed]],
    ["with -replace", [[...unrefreshed, `-replace=${address}`]]],
  ])("replaces %s without a refresh", async (_, commands) => {
    const [old] = await services();
    for (const command of commands) await workspace.run(command);
    const [replaced, ...more] = await services();
    expect(replaced?.creationTime).not.toBe(old?.creationTime);
    expect(more).toEqual([]);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("refuses to make what exists already, and shows the import that then works, with nothing left to do", async () => {
    await workspace.run(["state", "rm", address]);
    const { exitCode, stderr } = await workspace.run(["plan", "-no-color"], { mayFail: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("MeshMultiZoneService already exists");
    const id = /tofu import konnect_mesh_multi_zone_service\.this '(.+)'$/m.exec(stderr)?.[1] ?? "";
    await workspace.import(address, id);
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("imports nothing for an id of nothing", async () => {
    await workspace.run(["state", "rm", address]);
    const missing = { cp_id: "00000000-0000-4000-8000-000000000000", mesh: "default", name: "redis" };
    const { stderr } = await workspace.run(["import", "-no-color", address, JSON.stringify(missing)], {
      mayFail: true,
    });
    expect(stderr).toContain("Cannot import non-existent remote object");
    const { stderr: invalid } = await workspace.run(["import", "-no-color", address, "redis"], {
      mayFail: true,
    });
    expect(invalid).toContain("Invalid ID");
    const id = { ...missing, cp_id: (await workspace.state())["konnect_mesh_control_plane.this"]?.id };
    await workspace.import(address, JSON.stringify(id));
  });

  it("says every fault of a configuration at once, at its place", async () => {
    await workspace.write(configuration({ name: "Redis", port: `port = 6379, app_protocol = "smtp"` }));
    const { exitCode, stderr } = await workspace.run(["validate", "-no-color"], { mayFail: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("Error: Invalid name");
    expect(stderr).toContain("Error: Invalid spec.ports[0].app_protocol");
    await workspace.write(configuration());
  });

  it("destroys all of it, and no trace log of that shows the token", async () => {
    const { stdout, stderr } = await workspace.run(["destroy", "-auto-approve", "-no-color"], {
      environment: { TF_LOG: "trace" },
    });
    expect(konnect.mock.objects()).toEqual([]);
    expect(stderr).toContain("[TRACE]");
    expect(stdout + stderr).not.toContain("canary");
  });
});
