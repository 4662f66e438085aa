import { ControlPlane, KonnectMeshProvider, Mesh, MeshMultiZoneService } from "cdktf-konnect-mesh";
import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";

/**
 * A stack that is written to be a module: its variables are the module's inputs. Copy what it synthesizes,
 * `cdktf.out/stacks/service/cdk.tf.json`, into a folder, and HCL uses that folder as a module.
 */
export class ServiceModule extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const controlPlaneId = new TerraformVariable(this, "control_plane_id", { type: "string" });
    const name = new TerraformVariable(this, "name", { type: "string" });
    const port = new TerraformVariable(this, "port", { type: "number", default: 6379 });

    // Empty: the settings come from the configuration that uses the module.
    new KonnectMeshProvider(this, "Konnect");
    const controlPlane = ControlPlane.fromId(this, "Global", controlPlaneId.stringValue);
    const mesh = Mesh.fromMeshName(this, "Mesh", { controlPlane, meshName: "default" });
    const service = new MeshMultiZoneService(this, "Service", {
      mesh,
      name: name.stringValue,
      matchLabels: { "kuma.io/display-name": name.stringValue },
      ports: [{ port: port.numberValue }],
    });
    new TerraformOutput(this, "kri", { value: service.kri });
  }
}
