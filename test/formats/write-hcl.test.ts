import { execFileSync } from "node:child_process";
import { Expression, pathKey, referenceTo, writeHcl } from "cdktf-konnect-mesh/formats";
import { mesh, meshControlPlane, meshMultiZoneService } from "../../src/model";
import { bundledCli } from "../testing/bundled-cli";
import { sampleResources } from "./support/arbitrary-declared";

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
  comments: new Map([
    [pathKey([]), ["The cache."]],
    [pathKey(["spec", "ports", 0, "port"]), ["as always"]],
  ]),
  attributes: {
    cp_id: referenceTo(controlPlane, "id"),
    mesh: referenceTo(defaultMesh, "name"),
    name: "redis",
    type: "MeshMultiZoneService",
    labels: { "kuma.io/mesh": referenceTo(defaultMesh, "name"), price: "${5}" },
    spec: {
      selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
      ports: [{ port: 6379, app_protocol: "tcp" }],
    },
  },
};

it("writes what a user would", () => {
  expect(writeHcl([redis], { importBlocks: true })).toEqual({
    losses: [],
    text: `import {
  to = konnect_mesh_multi_zone_service.redis
  id = "{\\"cp_id\\":\\"1\\",\\"mesh\\":\\"default\\",\\"name\\":\\"redis\\"}"
}

# The cache.
resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.global.id
  mesh     = konnect_mesh.default.name
  name     = "redis"
  type     = "MeshMultiZoneService"
  labels = {
    "kuma.io/mesh" = konnect_mesh.default.name
    "price"        = "$\${5}"
  }
  spec = {
    ports = [
      {
        app_protocol = "tcp"
        # as always
        port = 6379
      },
    ]
    selector = {
      mesh_service = {
        match_labels = {
          "kuma.io/display-name" = "redis"
        }
      }
    }
  }
}
`,
  });
});

it("asks for the control plane where nothing says which", () => {
  const { text } = writeHcl([{ ...redis, attributes: { ...redis.attributes, cp_id: null } }]);
  expect(text).toMatch(/^variable "control_plane_id" \{/);
  expect(text).toContain("cp_id    = var.control_plane_id");
});

it("takes the control plane that it is given", () => {
  const unplaced = { ...redis, attributes: { name: "redis" } };
  const { text } = writeHcl([unplaced], { controlPlaneId: new Expression("module.cp.id") });
  expect(text).toContain("cp_id    = module.cp.id");
  expect(text).not.toContain("variable");
});

it("tells of names that Terraform does not take, or that are taken", () => {
  const { text, losses } = writeHcl([
    { ...redis, name: "1 redis" },
    { ...redis, name: "_1_redis" },
  ]);
  expect(text.match(/^resource .*/gm)).toEqual([
    'resource "konnect_mesh_multi_zone_service" "_1_redis" {',
    'resource "konnect_mesh_multi_zone_service" "_1_redis_2" {',
  ]);
  expect(losses.map(({ code, why }) => `${code}: ${why}`)).toEqual([
    "name: is _1_redis here.",
    "name: is _1_redis_2 here.",
  ]);
});

it("leaves nothing to `tofu fmt`", () => {
  const { text } = writeHcl([controlPlane, defaultMesh, redis, ...sampleResources(300, { accept: "any" })], {
    importBlocks: true,
    standalone: true,
  });
  const formatted = execFileSync(bundledCli().path, ["fmt", "-"], { input: text, encoding: "utf8" });
  expect(formatted).toBe(text);
});
