import {
  ControlPlane,
  FailoverRule,
  HostnameTemplate,
  KonnectMeshProvider,
  Mesh,
  MeshLoadBalancingStrategy,
  MultiZoneApplication,
} from "cdktf-konnect-mesh";
import { TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface FailoverStackProps {
  /** Id of the control plane that the zones are connected to. */
  readonly controlPlaneId: string;
}

/** One redis over many zones: clients stay in their zone, then try west, then whatever is left. */
export class FailoverStack extends TerraformStack {
  readonly redis: MultiZoneApplication;

  constructor(scope: Construct, id: string, { controlPlaneId }: FailoverStackProps) {
    super(scope, id);

    // Server URL and token come from the environment: KONNECT_SERVER_URL, KONNECT_TOKEN.
    new KonnectMeshProvider(this, "Konnect");

    const mesh = Mesh.fromMeshName(this, "Mesh", {
      controlPlane: ControlPlane.fromId(this, "Global", controlPlaneId),
      meshName: "default",
    });

    this.redis = new MultiZoneApplication(this, "Redis", {
      mesh,
      name: "redis-global",
      displayName: "redis",
      namespace: "redis-system",
      ports: [{ port: 6379 }],
      hostname: HostnameTemplate.displayName().dotText("cache.mesh"),
      localityAwareness: MeshLoadBalancingStrategy.failover([
        FailoverRule.toOnly(["west"], ["east", "north"]),
        FailoverRule.toAny(),
      ]),
      labels: { team: "platform" },
    });

    new TerraformOutput(this, "redis_hostname", { value: this.redis.hostname() });
  }
}
