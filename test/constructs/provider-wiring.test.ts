import {
  ControlPlane,
  DataKonnectBetaMeshControlPlanes,
  KonnectBetaProvider,
  KonnectMesh,
  KonnectMeshControlPlane,
  KonnectMeshMultiZoneService,
  KonnectMeshProvider,
  Mesh,
} from "cdktf-konnect-mesh";
import {
  Aspects,
  TerraformDataSource,
  TerraformProvider,
  TerraformResource,
  TerraformStack,
  Testing,
} from "cdktf";
import { Construct } from "constructs";
import { newRedis, newStack, synthesize } from "./synthesized";

const l1Mesh = (scope: Construct, id: string, more: object = {}) =>
  new KonnectMesh(scope, id, { cpId: "cp", name: "default", type: "Mesh", ...more });

class GeneralAvailabilityProvider extends TerraformProvider {}

/** Bindings of one's own, as `cdktf get` makes them for provider and resource. */
const foreign = (providerName: string) => ({ terraformGeneratorMetadata: { providerName } });

const providersIn = (stack: TerraformStack) =>
  Object.values(synthesize(stack).resource ?? {}).flatMap((byName) =>
    Object.entries(byName).map(([name, { provider }]) => `${name}: ${provider}`),
  );

describe("every Konnect resource names its provider, so that none is looked for at hashicorp/konnect", () => {
  it("when all are L2 constructs", () => {
    const stack = newStack();
    const controlPlane = new ControlPlane(stack, "Global", { name: "x" });
    newRedis(stack, { mesh: new Mesh(stack, "Mesh", { controlPlane, name: "default" }) });
    expect(providersIn(stack)).toEqual(["Mesh: konnect-beta", "Global: konnect-beta", "Redis: konnect-beta"]);
  });

  it("when all are L1 constructs, the provider too, wherever they are", () => {
    const stack = newStack({ provider: false });
    new KonnectMeshControlPlane(stack, "Global", { name: "x" });
    l1Mesh(new Construct(stack, "Nested"), "Mesh");
    new KonnectMeshMultiZoneService(stack, "Redis", {
      cpId: "cp",
      mesh: "default",
      name: "redis",
      type: "MeshMultiZoneService",
      spec: { ports: [{ port: 1 }], selector: { meshService: {} } },
    });
    new KonnectBetaProvider(stack, "Late");
    expect(providersIn(stack).map((line) => line.split(": ")[1])).toEqual(Array(3).fill("konnect-beta"));
  });

  it("when it is the data source", () => {
    const stack = newStack();
    const listed = new DataKonnectBetaMeshControlPlanes(stack, "All");
    new KonnectMesh(stack, "Mesh", { cpId: listed.data.get(0).id, name: "default", type: "Mesh" });
    expect(synthesize(stack)).toMatchObject({
      resource: {
        konnect_mesh: { Mesh: { cp_id: "${data.konnect-beta_mesh_control_planes.All.data[0].id}" } },
      },
      data: { "konnect-beta_mesh_control_planes": { All: { provider: "konnect-beta" } } },
    });
  });

  it("when they come from bindings of one's own, data sources among them", () => {
    const stack = newStack();
    new TerraformResource(stack, "Own", {
      terraformResourceType: "konnect_mesh",
      ...foreign("konnect-beta"),
    });
    new TerraformDataSource(stack, "Data", {
      terraformResourceType: "konnect-beta_mesh_control_planes",
      ...foreign("konnect-beta"),
    });
    expect(synthesize(stack)).toMatchObject({
      resource: { konnect_mesh: { Own: { provider: "konnect-beta" } } },
      data: { "konnect-beta_mesh_control_planes": { Data: { provider: "konnect-beta" } } },
    });
  });

  it("when an aspect of the app adds them late", () => {
    const stack = newStack();
    newRedis(stack);
    Aspects.of(stack).add({
      visit: (node) => {
        if (node.node.path === "test/Redis/Default") l1Mesh(stack, "Late");
      },
    });
    expect(providersIn(stack)).toContain("Late: konnect-beta");
  });

  it("when it is to be imported with generated configuration", () => {
    const stack = newStack({ provider: false });
    KonnectMesh.generateConfigForImport(stack, "Old", '{"cp_id":"x","name":"default"}');
    new KonnectMeshProvider(stack, "Konnect");
    expect(JSON.parse(Testing.synth(stack))).toMatchObject({
      import: [{ to: "konnect_mesh.Old", provider: "konnect-beta" }],
    });
  });

  it("which for an import is the one it is given, if it is given one", () => {
    const stack = newStack();
    const eu = new KonnectMeshProvider(stack, "EU", { alias: "eu" });
    KonnectMesh.generateConfigForImport(stack, "Old", "id", eu);
    expect(JSON.parse(Testing.synth(stack))).toMatchObject({ import: [{ provider: "konnect-beta.eu" }] });
  });

  it("but not one of the konnect provider, whose types begin likewise", () => {
    const stack = newStack();
    new GeneralAvailabilityProvider(stack, "GA", { terraformResourceType: "konnect", ...foreign("konnect") });
    new TerraformResource(stack, "Portal", {
      terraformResourceType: "konnect_portal",
      ...foreign("konnect"),
    });
    expect(providersIn(stack)).toEqual(["Portal: undefined"]);
  });
});

describe("with several Konnect providers", () => {
  const twoRegions = () => {
    const stack = newStack();
    const eu = new KonnectMeshProvider(stack, "EU", { alias: "eu", serverUrl: "https://eu.api.konghq.com" });
    return { stack, eu };
  };

  it("a construct uses the one it is given, the others the one without alias", () => {
    const { stack, eu } = twoRegions();
    l1Mesh(stack, "Mesh");
    l1Mesh(stack, "Europe", { provider: eu });
    expect(providersIn(stack)).toEqual(["Europe: konnect-beta.eu", "Mesh: konnect-beta"]);
  });

  it("what is in a control plane or mesh uses the provider of that", () => {
    const { stack, eu } = twoRegions();
    const controlPlane = new ControlPlane(stack, "Global", { name: "x", provider: eu });
    newRedis(stack, { mesh: new Mesh(stack, "Mesh", { controlPlane, name: "default" }) });
    expect(providersIn(stack)).toEqual([
      "Mesh: konnect-beta.eu",
      "Global: konnect-beta.eu",
      "Redis: konnect-beta.eu",
    ]);
  });

  it("also when the control plane exists already", () => {
    const { stack, eu } = twoRegions();
    const controlPlane = ControlPlane.fromId(stack, "Global", "id", { provider: eu });
    newRedis(stack, { mesh: Mesh.fromMeshName(stack, "Mesh", { controlPlane, meshName: "default" }) });
    expect(providersIn(stack)).toEqual(["Redis: konnect-beta.eu"]);
  });

  it("a mesh of another stack's control plane uses the provider of its own stack", () => {
    const app = Testing.app();
    const [first, second] = [new TerraformStack(app, "first"), new TerraformStack(app, "second")];
    const eu = new KonnectMeshProvider(first, "EU", { alias: "eu" });
    new KonnectMeshProvider(second, "Konnect");
    const controlPlane = new ControlPlane(first, "Global", { name: "x", provider: eu });
    new Mesh(second, "Mesh", { controlPlane, name: "default" });
    expect(providersIn(second)).toEqual(["Mesh: konnect-beta"]);
    second.prepareStack();
    expect(synthesize(second).resource?.konnect_mesh?.Mesh?.cp_id).toMatch(
      /^\$\{data\.terraform_remote_state/,
    );
  });
});

describe("a stack whose providers leave a doubt is refused", () => {
  it("without any: says what to add", () => {
    const stack = newStack({ provider: false });
    new ControlPlane(stack, "Global", { name: "x" });
    l1Mesh(stack, "Mesh");
    expect(() => synthesize(stack)).toThrow(
      '[test] the stack "test" has Konnect resources (test/Global/Default and 1 more) and no Konnect provider: Terraform would look for hashicorp/konnect, which does not exist. Add one to the stack: new KonnectMeshProvider(this, "Konnect")',
    );
  });

  it("when the only import has none", () => {
    const stack = newStack({ provider: false });
    KonnectMesh.generateConfigForImport(stack, "Old", "id");
    expect(() => synthesize(stack)).toThrow("test: the import of konnect_mesh id has no provider");
  });

  it("with aliases alone: names the resource and the choice", () => {
    const stack = newStack({ provider: false });
    const eu = new KonnectMeshProvider(stack, "EU", { alias: "eu" });
    new KonnectMeshProvider(stack, "US", { alias: "us" });
    l1Mesh(stack, "Fine", { provider: eu });
    l1Mesh(stack, "Lost");
    expect(() => synthesize(stack)).toThrow(
      "test/Lost: provider: is not given, and every Konnect provider of the stack has an alias: test/EU (alias eu), test/US (alias us).",
    );
    expect(() => synthesize(stack)).not.toThrow("test/Fine");
  });

  it("with two that have no alias", () => {
    const stack = newStack();
    new KonnectMeshProvider(stack, "Second");
    l1Mesh(stack, "Mesh");
    expect(() => synthesize(stack)).toThrow(
      "only one Konnect provider of a stack can be without alias, not 2: test/Konnect, test/Second.",
    );
  });

  it("with the provider of another stack", () => {
    const app = Testing.app();
    const [first, second] = [new TerraformStack(app, "first"), new TerraformStack(app, "second")];
    const provider = new KonnectMeshProvider(first, "EU", { alias: "eu" });
    new KonnectMeshProvider(second, "Konnect");
    l1Mesh(second, "Mesh", { provider });
    expect(() => synthesize(second)).toThrow(
      "second/Mesh: provider: belongs to another stack (first/EU), but Terraform configures providers stack by stack.",
    );
  });
});

it("a stack that has a provider and no resource is fine", () => {
  expect(() => synthesize(newStack())).not.toThrow();
});
