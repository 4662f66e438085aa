import { z } from "zod";
import * as envelope from "./envelope";
import { field } from "./facets";
import { flag, integerOrText, object, textMap } from "./fields";
import { defineKind } from "./kind";
import { constraints } from "./mesh-fields/constraints";
import { mtls } from "./mesh-fields/mtls";
import { logging, metrics, tracing } from "./mesh-fields/observability";
import { meshSettings } from "./rules-of-meshes";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import { meshNameIsRfc1035Label, nameSyntax } from "./rules-of-names";

/**
 * A mesh: the isolated network that services, policies and multi-zone services live in.
 * Sources: Kuma's Mesh API at 2.13; kong/konnect-beta 0.19 for Terraform's view.
 */
export const mesh = defineKind({
  name: "Mesh",
  terraformType: "konnect_mesh",
  description: "A mesh: an isolated network of services with policies and certificates of its own.",
  scope: "control-plane",
  collection: "meshes",
  shortName: "m",
  schema: z.object({
    cpId: envelope.controlPlaneId,
    name: envelope.name("Name of the mesh."),
    type: envelope.type("Mesh"),
    labels: textMap("Labels of the mesh. Keys with dots or slashes must be quoted in HCL."),
    skipCreatingInitialPolicies: field(z.array(z.string()).optional(), {
      description:
        "Initial policies that the control plane shall not create with the mesh, by kind; `*` for none at all, which is also what is sent when this is unset.",
      mode: "optional+computed",
      terraformDefault: [],
    }),
    constraints,
    logging,
    meshServices: object("How the mesh uses MeshServices.", {
      mode: integerOrText(
        "How MeshServices take part: `Disabled`, `Everywhere`, `ReachableBackends` or `Exclusive`. Multi-zone services need `Everywhere` or `Exclusive`.",
      ),
    }),
    metrics,
    mtls,
    networking: object("Networking of the mesh.", {
      outbound: object("Traffic that leaves the mesh.", {
        passthrough: flag("Let traffic to unknown addresses out of the mesh."),
      }),
    }),
    routing: object("Routing of the mesh.", {
      defaultForbidMeshExternalServiceAccess: flag(
        "Deny traffic to MeshExternalServices unless a policy allows it.",
      ),
      localityAwareLoadBalancing: flag("Prefer endpoints of the client's own zone."),
      zoneEgress: flag("Send traffic that leaves the zone through the zone's egress."),
    }),
    tracing,
    warnings: envelope.warnings,
  }),
  rules: [originIsGlobal, labelSyntax, nameSyntax, meshNameIsRfc1035Label, ...meshSettings],
});
