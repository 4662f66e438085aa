import { App, TerraformStack, Testing } from "cdktf";
import { ControlPlane, KonnectMeshProvider, Mesh, MeshMultiZoneService } from "cdktf-konnect-mesh";
import {
  arbitraryControlPlane,
  arbitraryHostnameGenerator,
  arbitraryLoadBalancingStrategy,
  arbitraryMesh,
  arbitraryMeshService,
  arbitraryMultiZoneService,
  arbitraryMultiZoneServiceProps,
} from "cdktf-konnect-mesh/testing/arbitraries";
import { startKonnectMesh } from "cdktf-konnect-mesh/testing";
import fc from "fast-check";
import { bundledCli } from "../bundled-cli";

const many = { numRuns: 100, seed: 1 };

const makers = {
  konnect_mesh_control_plane: arbitraryControlPlane,
  konnect_mesh: arbitraryMesh,
  konnect_mesh_service: arbitraryMeshService,
  konnect_mesh_hostname_generator: arbitraryHostnameGenerator,
  konnect_mesh_load_balancing_strategy: arbitraryLoadBalancingStrategy,
  konnect_mesh_multi_zone_service: arbitraryMultiZoneService,
} as const;

it("what is valid is what the CLI and the provider take, of every kind", async () => {
  const konnect = await startKonnectMesh({ cli: bundledCli() });
  try {
    const resource = Object.fromEntries(
      Object.entries(makers).map(([type, make]) => {
        const made = fc.sample(make({ accept: "valid" }), { numRuns: 20, seed: 1 });
        const placed = made.map((attributes) => ({ ...attributes, provider: "konnect-beta" }));
        return [type, Object.fromEntries(placed.map((attributes, index) => [`r${index}`, attributes]))];
      }),
    );
    const terraform = { required_providers: { "konnect-beta": { source: "kong/konnect-beta" } } };
    const configuration = { "main.tf.json": JSON.stringify({ terraform, resource }) };
    expect((await konnect.plan(configuration)).changes).toHaveLength(20 * Object.keys(makers).length);
  } finally {
    await konnect.close();
  }
});

it("clean is without what is refused or warned of, which any has", () => {
  const any = fc.sample(arbitraryMultiZoneService({ accept: "any" }), many);
  const clean = fc.sample(arbitraryMultiZoneService(), many);
  const portsOf = (made: object) => JSON.stringify(made).match(/"port":-?\d+/g) ?? [];
  expect(any.flatMap(portsOf)).toContain('"port":0');
  expect(clean.flatMap(portsOf)).not.toContain('"port":0');
});

it("the same seed makes the same", () => {
  expect(fc.sample(arbitraryMesh(), many)).toEqual(fc.sample(arbitraryMesh(), many));
});

it("props are what the construct takes", () => {
  fc.assert(
    fc.property(arbitraryMultiZoneServiceProps(), (props) => {
      const stack = new TerraformStack(new App(), "fuzzed");
      new KonnectMeshProvider(stack, "Konnect");
      const controlPlane = ControlPlane.fromId(stack, "Global", "cp");
      const mesh = Mesh.fromMeshName(stack, "Mesh", { controlPlane, meshName: "default" });
      new MeshMultiZoneService(stack, "Service", { mesh, ...props });
      const made = JSON.parse(Testing.synth(stack, true)) as Record<string, never>;
      expect(JSON.stringify(made)).toContain("konnect_mesh_multi_zone_service");
    }),
    many,
  );
});
