import { type KonnectMeshFixture, startKonnectMesh, type Workspace } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "../../testing/bundled-cli";
import { addresses, configuration, controlPlane, mesh, service } from "./support/configuration";
import { converge } from "./support/converge";

/**
 * The eight acceptance scenarios of the official provider, through a real CLI. Where they are about resource
 * types that only the official provider has, ours stand in for them with the same mechanism, and say so.
 */
let konnect: KonnectMeshFixture;
let workspace: Workspace;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});

beforeEach(async () => {
  workspace = await konnect.workspace();
});

afterEach(() => workspace.destroy());
afterAll(() => konnect.close());

const meshState = async () => (await workspace.state())[addresses.mesh];
const stored = (kind: string) => konnect.mock.objects().filter((object) => object.kind === kind);

it("1. a control plane and a mesh named default, in one apply", async () => {
  const plan = await converge(workspace, [controlPlane, mesh()]);
  expect(plan).toChangeOnly({ [addresses.controlPlane]: "create", [addresses.mesh]: "create" });
  expect(stored("Mesh")).toHaveLength(1);
});

describe("2. the life of a mesh", () => {
  const constraints = (requirements: string) =>
    `constraints = { dataplane_proxy = { requirements = ${requirements}, restrictions = [] } }`;
  const requirement = `[{ tags = { "kuma.io/zone" = "east" } }]`;
  const routing = "routing = { locality_aware_load_balancing = true }";

  it("takes on constraints and routing, drops routing, empties a list, and goes", async () => {
    await converge(workspace, [controlPlane, mesh()]);

    const added = await converge(workspace, [controlPlane, mesh(`${constraints(requirement)}\n${routing}`)]);
    expect(added).toChangeOnly({ [addresses.mesh]: ["constraints", "routing"] });

    const dropped = await converge(workspace, [controlPlane, mesh(constraints(requirement))]);
    expect(dropped).toChangeOnly({ [addresses.mesh]: ["routing"] });
    expect(await meshState()).toMatchObject({ routing: null });

    const emptied = await converge(workspace, [controlPlane, mesh(constraints("[]"))]);
    expect(emptied).toChangeOnly({ [addresses.mesh]: ["constraints.dataplane_proxy.requirements"] });
    expect(await meshState()).toMatchObject({
      constraints: { dataplane_proxy: { requirements: [], restrictions: [] } },
    });

    const removed = await converge(workspace, [controlPlane]);
    expect(removed).toChangeOnly({ [addresses.mesh]: "delete" });
    expect(stored("Mesh")).toEqual([]);
  });
});

it("3. (MeshMultiZoneService for MeshTrafficPermission) empty labels and a protocol stay over two empty plans", async () => {
  const ports = `{ port = 6379, app_protocol = "http" }`;
  const resources = [controlPlane, mesh(), service("labels = {}", ports)];
  await converge(workspace, resources);
  for (const again of [await converge(workspace, resources), await converge(workspace, resources)]) {
    expect(again).toHaveNoChanges();
    expect((await workspace.state())[addresses.service]).toMatchObject({
      labels: {},
      spec: { ports: [{ app_protocol: "http" }] },
    });
  }
});

it("4. a mesh whose certificates come from AWS Certificate Manager, a choice of several types", async () => {
  const mtls = `mtls = {
    enabled_backend = "acm"
    backends = [{
      name = "acm"
      type = "acmpca"
      mode = { str = "STRICT" }
      conf = { acm_certificate_authority_config = {
        arn         = "arn:aws:acm-pca:eu-west-1:123456789012:certificate-authority/example"
        common_name = "{{ tag \\"kuma.io/service\\" }}.mesh"
      } }
    }]
  }`;
  await converge(workspace, [controlPlane, mesh(mtls)]);
  expect(await meshState()).toMatchObject({ mtls: { enabled_backend: "acm" } });
});

it("5. (MeshMultiZoneService for MeshExternalService) a status that only the server knows is no error", async () => {
  const plan = await converge(workspace, [controlPlane, mesh(), service()]);
  const created = plan.changes.find(({ address }) => address === addresses.service);
  expect(created?.attributes.find(({ path }) => path === "status")).toMatchObject({ unknown: true });
  expect((await workspace.state())[addresses.service]).toMatchObject({
    status: { addresses: [], conditions: [], hostname_generators: [], mesh_services: [], vips: [] },
  });
});

it("6. (lists of a mesh for those of MeshTrafficPermission) lists that are unset converge, and one can give way to another", async () => {
  const constraints = (list: string) =>
    `constraints = { dataplane_proxy = { ${list} = [{ tags = { team = "shop" } }] } }`;
  await converge(workspace, [controlPlane, mesh(constraints("requirements"))]);
  const tagged = [{ tags: { team: "shop" } }];
  const lists = async () =>
    ((await meshState())?.constraints as { dataplane_proxy: Record<string, unknown> }).dataplane_proxy;
  expect(await lists()).toMatchObject({ requirements: tagged });
  await workspace.run(["apply", "-refresh-only", "-auto-approve", "-no-color"]);
  expect(await workspace.plan()).toHaveNoChanges();

  const switched = await converge(workspace, [controlPlane, mesh(constraints("restrictions"))]);
  expect(switched.changes.find(({ address }) => address === addresses.mesh)?.action).toBe("update");
  expect(await lists()).toMatchObject({ restrictions: tagged });
  expect((await lists()).requirements ?? []).toEqual([]);
  expect(stored("Mesh")[0]?.fields.constraints).toEqual({ dataplaneProxy: { restrictions: tagged } });
});

it("7. (MeshMultiZoneService for MeshTrafficPermission) an object that was made out of band stops the plan", async () => {
  await converge(workspace, [controlPlane, mesh()]);
  const id = (await workspace.state())[addresses.controlPlane]?.id as string;
  const path = `/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices/redis`;
  const response = await fetch(konnect.mock.url + path, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "MeshMultiZoneService",
      mesh: "default",
      name: "redis",
      spec: {
        ports: [{ port: 1, appProtocol: "tcp" }],
        selector: { meshService: { matchLabels: { a: "b" } } },
      },
    }),
  });
  expect(response.status).toBe(201);
  await workspace.write(configuration([controlPlane, mesh(), service()]));
  await expect(workspace.plan()).rejects.toThrow("MeshMultiZoneService already exists");
  await workspace.write(configuration([controlPlane, mesh()]));
});

it("8. (secrets by name, which the official provider has a resource for) a mesh takes on certificates of its own, and drops them", async () => {
  const secret = (name: string) => `{ data_source_secret = { secret = "${name}" } }`;
  const mtls = `mtls = {
    enabled_backend = "own"
    skip_validation = true
    backends = [{
      name = "own"
      type = "provided"
      conf = { provided_certificate_authority_config = { cert = ${secret("cert")}, key = ${secret("key")} } }
    }]
  }`;
  await converge(workspace, [controlPlane, mesh()]);
  const added = await converge(workspace, [controlPlane, mesh(mtls)]);
  expect(added).toChangeOnly({ [addresses.mesh]: ["mtls"] });
  const removed = await converge(workspace, [controlPlane, mesh()]);
  expect(removed).toChangeOnly({ [addresses.mesh]: ["mtls"] });
  expect(await meshState()).toMatchObject({ mtls: null });
});
