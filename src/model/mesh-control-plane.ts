import { z } from "zod";
import { field } from "./facets";
import { defineKind } from "./kind";
import { konnectLabels } from "./rules-of-control-planes";

const enabled = (description: string, flag: string) =>
  field(
    z
      .object({
        enabled: field(z.boolean(), { description: flag, mode: "optional+computed", notNull: true }),
      })
      .optional(),
    { description, mode: "optional+computed", forceNew: true },
  );

/**
 * A Konnect Mesh control plane: the global control plane that zones connect to.
 * Sources: the Konnect API's description of Mesh control planes; kong/konnect-beta 0.19 for Terraform's view.
 */
export const meshControlPlane = defineKind({
  name: "MeshControlPlane",
  terraformType: "konnect_mesh_control_plane",
  description:
    "A Konnect Mesh control plane: the global control plane that holds meshes and that zones connect to.",
  scope: "organization",
  collection: "control-planes",
  schema: z.object({
    id: field(z.uuid().optional(), {
      description: "Id of the control plane, which every mesh object names.",
      mode: "computed",
    }),
    name: field(
      z
        .string()
        .min(1, "must have 1 to 100 characters")
        .max(100, "must have 1 to 100 characters")
        .regex(/^[a-z0-9A-Z]{1}.*$/, "must start with a letter or digit"),
      { description: "Name of the control plane: up to 100 characters.", mode: "required" },
    ),
    description: field(z.string().max(250, "must have at most 250 characters").optional(), {
      description: "What the control plane is for: up to 250 characters.",
      mode: "optional+computed",
    }),
    labels: field(z.record(z.string(), z.string().nullable()).optional(), {
      description: "Labels of the control plane: up to 10.",
      mode: "optional+computed",
    }),
    features: field(
      z
        .array(
          z.object({
            type: field(z.string(), {
              description: "`MeshCreation` or `HostnameGeneratorCreation`.",
              mode: "optional+computed",
              notNull: true,
              forceNew: true,
            }),
            meshCreation: enabled(
              "For type `MeshCreation`.",
              "Whether the mesh `default` is created with the control plane.",
            ),
            hostnameGeneratorCreation: enabled(
              "For type `HostnameGeneratorCreation`.",
              "Whether the default hostname generators are created with the control plane.",
            ),
          }),
        )
        .optional(),
      {
        description:
          "What is created with the control plane. Unset: nothing, so that the configuration can declare all of it. Changing it replaces the control plane.",
        mode: "optional+computed",
        forceNew: true,
      },
    ),
    created_at: field(z.iso.datetime({ offset: true }).optional(), {
      description: "When the control plane was created, in RFC 3339.",
      mode: "computed",
    }),
    updated_at: field(z.iso.datetime({ offset: true }).optional(), {
      description: "When the control plane was last written, in RFC 3339.",
      mode: "computed",
      changesOnUpdate: true,
    }),
  }),
  rules: [konnectLabels],
});
