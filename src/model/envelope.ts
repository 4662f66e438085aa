import { z } from "zod";
import { field } from "./facets";

/** The fields that every mesh object carries around what makes it that object. */

export const controlPlaneId = field(z.string(), {
  description: "Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.",
  mode: "required",
  forceNew: true,
  terraformOnly: true,
  terraformName: "cp_id",
});

export const warnings = field(z.array(z.string()).optional(), {
  description: "What the control plane warned of when it stored the object.",
  mode: "computed",
  changesOnUpdate: true,
  terraformOnly: true,
});

export const mesh = field(z.string().default("default"), {
  description: "Name of the mesh that the object belongs to. Changing it replaces the object.",
  mode: "required",
  forceNew: true,
});

export function name(description: string) {
  return field(z.string(), {
    description: `${description} Changing it replaces the object.`,
    mode: "required",
    forceNew: true,
  });
}

export function type<Kind extends string>(kind: Kind) {
  return field(z.literal(kind), { description: `The kind of object: always \`${kind}\`.`, mode: "required" });
}

export const labels = field(z.record(z.string(), z.string()).optional(), {
  description:
    "Labels of the object itself. Keys with dots or slashes must be quoted in HCL. The control plane adds labels of its own, which are not shown here unless the configuration sets them.",
  mode: "optional+computed",
  terraformDefault: {},
});

export const creationTime = field(z.iso.datetime({ offset: true }).optional(), {
  description: "When the object was created, in RFC 3339.",
  mode: "computed",
});

export const modificationTime = field(z.iso.datetime({ offset: true }).optional(), {
  description: "When the object was last written, in RFC 3339.",
  mode: "computed",
  changesOnUpdate: true,
});

export const kri = field(z.string().optional(), {
  description:
    "Kuma resource identifier: kind, mesh, zone, namespace and name in one text, made from what never changes during the object's life.",
  mode: "computed",
});
