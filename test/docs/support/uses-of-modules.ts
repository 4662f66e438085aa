import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ControlPlane, type IControlPlane, type IMesh, Mesh } from "cdktf-konnect-mesh";
import type { KonnectMeshMultiZoneServiceSpec } from "cdktf-konnect-mesh/gen/konnect-mesh-multi-zone-service";
import { type FaultRule, type Mock, startMock } from "cdktf-konnect-mesh/mock";
import { App, type TerraformStack } from "cdktf";
import { newStack, synthesize } from "../../constructs/synthesized";
import { planOf } from "../../plan/plan-of";
import { root } from "./page-blocks";

/** What the modules of the pages export, by name: each is used as a reader would, and gives what it prints or throws. */
export const usesOfModules = {
  Cache: (Stack: new (scope: App, id: string, controlPlaneId: string) => TerraformStack) =>
    void synthesize(new Stack(new App(), "cache", controlPlaneId)),
  secureMesh: (make: (scope: TerraformStack, controlPlane: IControlPlane) => unknown) =>
    inStack((stack) => make(stack, meshIn(stack).controlPlane)),
  nameRedis: inMesh,
  newRedis: inMesh,
  newCache: inMesh,
  govern: inStack,
  newBareRedis: (make: (scope: TerraformStack, spec: KonnectMeshMultiZoneServiceSpec) => unknown) =>
    inStack((stack) =>
      make(stack, {
        selector: { meshService: { matchLabels: { app: "redis" } } },
        ports: [{ port: 6379 }],
      }),
    ),

  withMock: asked,
  withThreeZones: asked,
  watch: asked,
  replay: async (start: () => Promise<Mock>) => (await start()).close(),
  yesterday: (run: () => Promise<void>) => run(),
  faults: async (faults: readonly FaultRule[]) => (await startMock({ faults })).close(),

  losesTheAnswer: (run: (configuration: string) => Promise<void>) =>
    run(readFileSync(join(root, "examples/modules/multi-zone-service/main.tf"), "utf8")),
  checkTraffic: (check: (plan: string, zones: string) => void) =>
    check(JSON.stringify(nothingPlanned), zones),
  check: (check: (plan: string) => void) => check(JSON.stringify(portPlannedFor("redis"))),
  show: (show: (plan: string) => string) => show(JSON.stringify(portPlannedFor("Redis"))),
  attributes: (attributes: readonly object[]) => expect(attributes).toHaveLength(10),
} as const;

const controlPlaneId = "00000000-0000-4000-8000-000000000000";

function inStack(use: (stack: TerraformStack) => unknown): void {
  const stack = newStack({ id: "shop" });
  use(stack);
  synthesize(stack);
}

function inMesh(make: (scope: TerraformStack, mesh: IMesh) => unknown): void {
  inStack((stack) => make(stack, meshIn(stack)));
}

function meshIn(stack: TerraformStack): IMesh {
  const controlPlane = ControlPlane.fromId(stack, "Global", controlPlaneId);
  return Mesh.fromMeshName(stack, "Default", { controlPlane, meshName: "default" });
}

/** A mock that is there for as long as it is used. */
async function asked(withMock: (use: (url: string) => Promise<void>) => Promise<void>): Promise<void> {
  let status: number | undefined;
  await withMock(async (url) => {
    status = (await fetch(`${url}/v1/mesh/control-planes`)).status;
  });
  expect(status).toBe(200);
}

const portPlannedFor = (name: string) => {
  const address = `konnect_mesh_multi_zone_service.${name}`;
  const declared = { address, mode: "managed", type: "konnect_mesh_multi_zone_service", name };
  return planOf(
    {
      before: { spec: { ports: [{ port: 6379 }] }, modification_time: "2026-01-02T03:04:05Z", warnings: [] },
      after: { spec: { ports: [{ port: 6380 }] } },
      after_unknown: { modification_time: true, warnings: true },
    },
    { address, name },
    {
      output_changes: { id: { actions: ["no-op"], before: "x", after: "x", after_unknown: false } },
      configuration: { root_module: { resources: [{ ...declared, expressions: { spec: {} } }] } },
    },
  );
};

const nothingPlanned = { format_version: "1.2", terraform_version: "1.6.2", resource_changes: [] };

const zones = `
controlPlane: demo
objects:
  - { type: Mesh, name: default, mtls: { enabledBackend: ca, backends: [{ name: ca, type: builtin }] } }
  - type: MeshMultiZoneService
    name: redis
    spec:
      selector: { meshService: { matchLabels: { kuma.io/display-name: redis } } }
      ports: [{ port: 6379, appProtocol: tcp }]
zones:
  - { name: east, services: [{ name: redis, namespace: redis, ports: [6379] }] }
  - { name: west, services: [{ name: redis, namespace: redis, ports: [6379] }] }
`;
