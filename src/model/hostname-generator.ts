import { z } from "zod";
import * as envelope from "./envelope";
import { field } from "./facets";
import { object, text, textMap } from "./fields";
import { defineKind } from "./kind";
import {
  exactlyOneSelector,
  extensionTypeNotEmpty,
  templateMakesHostname,
} from "./rules-of-hostname-generators";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import { nameSyntax } from "./rules-of-names";

const selects = (kind: string) =>
  object(`Selects ${kind} by label.`, {
    matchLabels: textMap(`Labels that a ${kind} must all carry; all of them match when there are none.`),
  });

const spec = z.object({
  extension: object("A generator beyond the template.", {
    type: field(z.string(), { description: "Type of the extension.", mode: "required" }),
    config: text("Settings of the extension, as JSON.", { json: true }),
  }),
  selector: object("What gets a hostname: one of these.", {
    meshExternalService: selects("MeshExternalService"),
    meshMultiZoneService: selects("MeshMultiZoneService"),
    meshService: selects("MeshService"),
  }),
  template: field(z.string(), {
    description:
      'Go template of the hostname, with `.Name`, `.DisplayName`, `.Namespace`, `.Mesh`, `.Zone` and `label "key"`.',
    mode: "required",
  }),
});

/** Gives hostnames to the services that it selects. */
export const hostnameGenerator = defineKind({
  name: "HostnameGenerator",
  terraformType: "konnect_mesh_hostname_generator",
  description: "Gives a hostname, made by a template, to every service that it selects.",
  scope: "control-plane",
  collection: "hostnamegenerators",
  shortName: "hg",
  schema: z.object({
    cpId: envelope.controlPlaneId,
    name: envelope.name("Name of the generator."),
    type: envelope.type("HostnameGenerator"),
    labels: textMap("Labels of the generator. Keys with dots or slashes must be quoted in HCL."),
    creationTime: envelope.creationTime,
    modificationTime: envelope.modificationTime,
    kri: envelope.kri,
    warnings: envelope.warnings,
    spec: field(spec, { description: "What gets a hostname, and which.", mode: "required" }),
  }),
  rules: [
    exactlyOneSelector,
    templateMakesHostname,
    extensionTypeNotEmpty,
    originIsGlobal,
    labelSyntax,
    nameSyntax,
  ],
});
