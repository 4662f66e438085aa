import {
  ControlPlane,
  KonnectMeshProvider,
  Mesh,
  MeshMultiZoneService,
  type MeshMultiZoneServicePort,
} from "cdktf-konnect-mesh/cdktn";
import { TerraformOutput, TerraformStack } from "cdktn";
import type { Construct } from "constructs";

export interface RedisStackProps {
  /** Name of the multi-zone service. @default "redis" */
  readonly name?: string;
  /** Which services of the zones belong to it. @default redis in the namespace redis-system */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /** Where clients connect to. @default 6379, tcp */
  readonly ports?: readonly MeshMultiZoneServicePort[];
  /** Labels of the service itself. @default kuma.io/mesh = default */
  readonly labels?: Readonly<Record<string, string>>;
}

/** One redis over many zones: clients reach the redis of their own zone first. */
export class RedisStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: RedisStackProps = {}) {
    super(scope, id);

    // Server URL and token come from the environment: KONNECT_SERVER_URL, KONNECT_TOKEN.
    new KonnectMeshProvider(this, "Konnect");

    const controlPlane = new ControlPlane(this, "Global", {
      name: "redis-example",
      description: "One redis over many zones",
    });

    const mesh = new Mesh(this, "Mesh", {
      controlPlane,
      name: "default",
      meshServices: { mode: "Exclusive" },
    });

    const redis = new MeshMultiZoneService(this, "Redis", {
      mesh,
      name: props.name ?? "redis",
      matchLabels: props.matchLabels ?? {
        "kuma.io/display-name": "redis",
        "k8s.kuma.io/namespace": "redis-system",
      },
      ports: props.ports ?? [{ port: 6379, appProtocol: "tcp" }],
      labels: props.labels ?? { "kuma.io/mesh": "default" },
    });

    new TerraformOutput(this, "control_plane_id", { value: controlPlane.controlPlaneId });
    new TerraformOutput(this, "redis_kri", { value: redis.kri });
  }
}
