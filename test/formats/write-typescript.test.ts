import { execFileSync } from "node:child_process";
import { referenceTo, writeTypeScript } from "cdktf-konnect-mesh/formats";
import { mesh, meshControlPlane, meshMultiZoneService } from "../../src/model";
import { sampleResources } from "./support/arbitrary-declared";
import { asTerraformJson } from "./support/as-terraform-json";
import { synthesizeModule } from "./support/synthesize";

const controlPlane = { kind: meshControlPlane, name: "global", attributes: { name: "production" } };
const defaultMesh = {
  kind: mesh,
  name: "default",
  attributes: { cp_id: referenceTo(controlPlane, "id"), name: "default", type: "Mesh" },
};
const redis = {
  kind: meshMultiZoneService,
  name: "redis",
  importId: '{"cp_id":"1","mesh":"default","name":"redis"}',
  attributes: {
    cp_id: referenceTo(controlPlane, "id"),
    mesh: referenceTo(defaultMesh, "name"),
    name: "redis",
    type: "MeshMultiZoneService",
    spec: {
      selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
      ports: [{ port: 6379, app_protocol: "tcp" }],
    },
  },
};
const unplaced = { ...redis, attributes: { ...redis.attributes, cp_id: null, mesh: "default" } };

it("writes what a user would", () => {
  expect(writeTypeScript([redis, defaultMesh, controlPlane], { importBlocks: true })).toEqual({
    losses: [],
    text: `import {
  ControlPlane,
  KonnectMeshProvider,
  Mesh,
  MeshMultiZoneService,
} from "cdktf-konnect-mesh";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class KonnectMeshStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new KonnectMeshProvider(this, "Konnect");
    const global = new ControlPlane(this, "global", {
      name: "production",
    });
    const defaultMesh = new Mesh(this, "default", {
      controlPlane: global,
      name: "default",
    });
    const redis = new MeshMultiZoneService(this, "redis", {
      mesh: defaultMesh,
      name: "redis",
      matchLabels: {
        "kuma.io/display-name": "redis",
      },
      ports: [
        {
          appProtocol: "tcp",
          port: 6379,
        },
      ],
    });
    redis.resource.importFrom('{"cp_id":"1","mesh":"default","name":"redis"}');
  }
}
`,
  });
});

it("stands in for what exists, and asks for the control plane where nothing says which", () => {
  const { text } = writeTypeScript([unplaced], { host: "cdktn" });
  expect(text).toContain('from "cdktf-konnect-mesh/cdktn"');
  expect(text).toContain('const controlPlaneId = new TerraformVariable(this, "control_plane_id", {');
  expect(text).toContain("ControlPlane.fromId(");
  expect(text).toContain('Mesh.fromMeshName(this, "Mesh_default", {');
});

it("synthesizes references as references, and imports as import blocks", () => {
  const { text } = writeTypeScript([controlPlane, defaultMesh, redis], { importBlocks: true });
  expect(synthesizeModule(text)).toMatchObject({
    import: [{ to: "konnect_mesh_multi_zone_service.redis", id: redis.importId }],
    resource: {
      konnect_mesh: { default: { cp_id: "${konnect_mesh_control_plane.global.id}" } },
      konnect_mesh_multi_zone_service: { redis: { mesh: "${konnect_mesh.default.name}" } },
    },
  });
});

it("keeps addresses when names clash in a stack that do not in Terraform", () => {
  const { text } = writeTypeScript([
    { ...controlPlane, name: "Default" },
    { ...redis, name: "default" },
    { ...redis, name: "control_plane_id" },
    { ...redis, name: "backend" },
    { ...defaultMesh, name: "default" },
  ]);
  const { resource } = synthesizeModule(text) as { resource: Record<string, object> };
  expect(Object.fromEntries(Object.entries(resource).map(([type, all]) => [type, Object.keys(all)]))).toEqual(
    {
      konnect_mesh_control_plane: ["Default"],
      konnect_mesh: ["default"],
      konnect_mesh_multi_zone_service: ["backend", "control_plane_id", "default"],
    },
  );
});

it("synthesizes to the resources that it was written from, whatever they are", () => {
  const resources = sampleResources(300, { accept: "any" });
  const { text, losses } = writeTypeScript(resources);
  const synthesized = synthesizeModule(text).resource as Record<
    string,
    Record<string, Record<string, unknown>>
  >;
  const lossy = new Set(losses.map((loss) => loss.resource));
  expect(lossy.size).toBeLessThan(resources.length / 10);
  const written = asTerraformJson(resources);
  for (const [type, named] of Object.entries(written)) {
    for (const [name, attributes] of Object.entries(named)) {
      if (lossy.has(`${type}.${name}`)) continue;
      const { "//": _metadata, provider: _provider, ...got } = synthesized[type]?.[name] ?? {};
      expect(got).toEqual(attributes);
    }
  }
});

it("leaves nothing to prettier", () => {
  const { text } = writeTypeScript(sampleResources(300, { accept: "any" }), { importBlocks: true });
  const formatted = execFileSync(
    process.execPath,
    [require.resolve("prettier/bin/prettier.cjs"), "--no-config", "--stdin-filepath", "stack.ts"],
    { input: text, encoding: "utf8" },
  );
  expect(formatted).toBe(text);
});
