import {
  ControlPlane,
  type IMesh,
  KonnectMeshProvider,
  Mesh,
  MeshMultiZoneService,
  type MeshMultiZoneServiceProps,
} from "cdktf-konnect-mesh";
import { TerraformStack, Testing } from "cdktf";

export type Json = { readonly [name: string]: Json } & readonly Json[] & string;

/** A stack with the Konnect provider, or without. */
export function newStack({ provider = true, id = "test" } = {}): TerraformStack {
  const stack = new TerraformStack(Testing.app(), id);
  if (provider) new KonnectMeshProvider(stack, "Konnect");
  return stack;
}

/** The stack as Terraform JSON. Throws what synthesis throws, validations included. */
export function synthesize(stack: TerraformStack): Json {
  return JSON.parse(Testing.synth(stack, true)) as Json;
}

export function existingMesh(stack: TerraformStack, meshName = "default"): IMesh {
  const controlPlane = ControlPlane.fromId(stack, "Global", "11111111-2222-4333-8444-555555555555");
  return Mesh.fromMeshName(stack, "Mesh", { controlPlane, meshName });
}

export const redis = {
  name: "redis",
  matchLabels: { "kuma.io/display-name": "redis" },
  ports: [{ port: 6379 }],
} as const;

/** The redis service with some props otherwise, whatever their types: JavaScript can pass anything. */
export function newRedis(stack: TerraformStack, props: object = {}): MeshMultiZoneService {
  const all = { ...("mesh" in props ? {} : { mesh: existingMesh(stack) }), ...redis, ...props };
  return new MeshMultiZoneService(stack, "Redis", all as MeshMultiZoneServiceProps);
}

/** What a construct and those within it warn of. */
export function warningsOf(stack: TerraformStack): readonly unknown[] {
  return stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === "@cdktf/warn")
    .map(({ data }): unknown => data);
}

/** What the function throws, or undefined. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}
