import { ControlPlane, KonnectMeshProvider, Mesh } from "cdktf-konnect-mesh";
import { TerraformHclModule, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { join } from "node:path";

/** The HCL module, used from CDKTF: the platform team's module, in an application's stack. */
export class RedisOfModule extends TerraformStack {
  constructor(scope: Construct, id: string, props: { readonly port?: number } = {}) {
    super(scope, id);
    const provider = new KonnectMeshProvider(this, "Konnect");
    const controlPlane = new ControlPlane(this, "Global", { name: "redis-example" });
    const mesh = new Mesh(this, "Mesh", {
      controlPlane,
      name: "default",
      meshServices: { mode: "Exclusive" },
    });

    const redis = new TerraformHclModule(this, "Redis", {
      source: join(__dirname, "../multi-zone-service"),
      providers: [provider],
      variables: {
        control_plane_id: controlPlane.controlPlaneId,
        mesh: mesh.meshName,
        name: "redis",
        match_labels: { "kuma.io/display-name": "redis" },
        ports: [{ port: props.port ?? 6379 }],
      },
    });

    new TerraformOutput(this, "hostname", { value: redis.getString("hostname") });
  }
}
