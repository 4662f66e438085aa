import { z } from "zod";
import * as envelope from "./envelope";
import { field } from "./facets";
import { defineKind } from "./kind";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import { meshNameIsRfc1035Label, nameSyntax } from "./rules-of-names";

const flag = (description: string) => field(z.boolean().optional(), { description, mode: "optional" });

/** Enumerations of the old Mesh API travel as text or as their number. */
const enumeration = (description: string) =>
  field(
    z.union([
      field(z.int(), { description: "The value by number.", mode: "optional" }),
      field(z.string(), { description: "The value by name.", mode: "optional" }),
    ]),
    { description, mode: "optional", alternatives: ["integer", "str"] },
  ).optional();

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
    labels: field(z.record(z.string(), z.string()).optional(), {
      description: "Labels of the mesh. Keys with dots or slashes must be quoted in HCL.",
      mode: "optional",
    }),
    skipCreatingInitialPolicies: field(z.array(z.string()).optional(), {
      description:
        "Initial policies that the control plane shall not create with the mesh, by kind; `*` for none at all, which is also what is sent when this is unset.",
      mode: "optional+computed",
      terraformDefault: [],
    }),
    meshServices: field(
      z
        .object({
          mode: enumeration(
            "How MeshServices take part: `Disabled`, `Everywhere`, `ReachableBackends` or `Exclusive`. Multi-zone services need `Everywhere` or `Exclusive`.",
          ),
        })
        .optional(),
      { description: "How the mesh uses MeshServices.", mode: "optional" },
    ),
    networking: field(
      z
        .object({
          outbound: field(
            z.object({ passthrough: flag("Let traffic to unknown addresses out of the mesh.") }).optional(),
            { description: "Traffic that leaves the mesh.", mode: "optional" },
          ),
        })
        .optional(),
      { description: "Networking of the mesh.", mode: "optional" },
    ),
    routing: field(
      z
        .object({
          defaultForbidMeshExternalServiceAccess: flag(
            "Deny traffic to MeshExternalServices unless a policy allows it.",
          ),
          localityAwareLoadBalancing: flag("Prefer endpoints of the client's own zone."),
          zoneEgress: flag("Send traffic that leaves the zone through the zone's egress."),
        })
        .optional(),
      { description: "Routing of the mesh.", mode: "optional" },
    ),
    warnings: envelope.warnings,
  }),
  rules: [originIsGlobal, labelSyntax, nameSyntax, meshNameIsRfc1035Label],
});
