import { App, TerraformStack } from "cdktf";
import {
  ControlPlane,
  HostnameGenerator,
  KonnectMeshProvider,
  Mesh,
  MeshLoadBalancingStrategy,
  MeshMultiZoneService,
  MeshService,
  ValidationError,
} from "../../../constructs";
import { toPropertyPath } from "../../../constructs/property-names";
import type { Mock } from "../../../src/mock";
import type { ResourceKind } from "../../../src/model";
import { call } from "../../mock/client";

/** By wire names, without what Terraform alone knows. */
export type WireResource = Readonly<Record<string, unknown>>;

/** What the construct of a kind says against a resource, at once and when it is synthesized. */
export function askConstruct(kind: ResourceKind, resource: WireResource): readonly string[] {
  const stack = new TerraformStack(new App(), "test");
  new KonnectMeshProvider(stack, "Konnect");
  const controlPlane = ControlPlane.fromId(stack, "Global", "7f3a0d2c-0000-4000-8000-000000000001");
  const {
    name,
    labels,
    spec,
    mesh: meshName = "default",
    ...others
  } = byPropertyNames(kind, resource) as Written;
  const mesh = Mesh.fromMeshName(stack, "Mesh", { controlPlane, meshName });
  const own = { name, ...(labels !== undefined && { labels }) };
  const construct = () => {
    switch (kind.name) {
      case "MeshControlPlane":
        return new ControlPlane(stack, "It", { ...own, ...others });
      case "Mesh":
        return new Mesh(stack, "It", { controlPlane, ...own, ...others });
      case "HostnameGenerator":
        return new HostnameGenerator(stack, "It", { controlPlane, ...own, ...spec } as never);
      case "MeshService":
        return new MeshService(stack, "It", { mesh, ...own, ...spec });
      case "MeshMultiZoneService": {
        const { selector, ports } = spec as never as MultiZoneSpec;
        return new MeshMultiZoneService(stack, "It", {
          mesh,
          ...own,
          ports,
          ...selector.meshService,
        } as never);
      }
      default: {
        const { targetRef: from, to } = spec as never as StrategySpec;
        const flat = to?.map(({ default: settings, ...destination }) => ({ ...destination, ...settings }));
        return new MeshLoadBalancingStrategy(stack, "It", { mesh, ...own, from, to: flat } as never);
      }
    }
  };
  try {
    return construct().node.validate();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return error.problems.map(({ reason }) => reason);
  }
}

interface Written {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly mesh?: string;
  readonly spec?: object;
}
interface MultiZoneSpec {
  readonly selector: { readonly meshService: object };
  readonly ports: unknown;
}
interface StrategySpec {
  readonly targetRef?: unknown;
  readonly to?: readonly { readonly default?: object }[];
}

function byPropertyNames(
  { shape }: ResourceKind,
  value: unknown,
  path: readonly (string | number)[] = [],
): unknown {
  if (Array.isArray(value)) {
    return value.map((element, index) =>
      byPropertyNames({ shape } as ResourceKind, element, [...path, index]),
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const inner = [...path, name];
      return [toPropertyPath(shape, inner).at(-1), byPropertyNames({ shape } as ResourceKind, member, inner)];
    }),
  );
}

/** What the server says against a resource: nothing when it takes it, and then it is deleted again. */
export async function askServer(
  mock: Mock,
  api: string,
  kind: ResourceKind,
  resource: WireResource,
): Promise<readonly string[]> {
  const planes = "/v1/mesh/control-planes";
  const name = encodeURIComponent(String(resource.name));
  const inMesh = kind.scope === "mesh" ? `/meshes/${String(resource.mesh)}` : "";
  const isPlane = kind.scope === "organization";
  const path = isPlane ? planes : `${api}${inMesh}/${kind.collection}/${name}`;
  const body = isPlane ? resource : { type: kind.name, ...resource };
  const { status, json } = await call(mock, isPlane ? "POST" : "PUT", path, { body });
  const { id = "", detail = "", invalid_parameters: named = [] } = (json ?? {}) as Answer;
  if (status >= 500) throw new Error(`${status}: ${JSON.stringify(json)}`);
  if (status >= 300) return [...named.map(({ reason }) => reason), detail];
  await call(mock, "DELETE", isPlane ? `${planes}/${id}` : path);
  return [];
}

interface Answer {
  readonly id?: string;
  readonly detail?: string;
  readonly invalid_parameters?: readonly { readonly reason: string }[];
}
