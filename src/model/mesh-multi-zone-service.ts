import { z } from "zod";
import * as envelope from "./envelope";
import { field } from "./facets";
import { defineKind } from "./kind";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import { meshReferenceSyntax, nameSyntax, serviceNameIsRfc1035Label } from "./rules-of-names";
import {
  portInRange,
  portNameAndProtocol,
  portNameIsLabel,
  portNamesUnique,
  portNumbersUnique,
  selectorCanMatch,
  selectorNotEmpty,
} from "./rules-of-services";
import * as status from "./status";

const text = (description: string) => field(z.string().optional(), { description, mode: "computed" });

const port = z.object({
  appProtocol: field(z.string().default("tcp"), {
    description:
      "Protocol that clients speak on the port: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`. Exact, in lower case.",
    mode: "optional+computed",
  }),
  name: field(z.string().optional(), {
    description:
      "Name of the port. From v3 on a named port is matched with the MeshServices' ports by name, an unnamed one by number.",
    mode: "optional",
  }),
  port: field(z.int32(), {
    description: "Number of the port that clients connect to; a number, not text. 1 to 65535 to be of use.",
    mode: "optional",
    notNull: true,
  }),
});

const spec = z.object({
  ports: field(z.array(port).min(1), {
    description: "Ports of the service, at least one.",
    mode: "required",
    emptyIsAbsent: true,
  }),
  selector: field(
    z.object({
      meshService: field(
        z.object({
          matchLabels: field(z.record(z.string(), z.string()).optional(), {
            description:
              "Labels that a MeshService must all carry, with just these values. At least one. Keys with dots or slashes must be quoted in HCL. The mesh is not compared: add `kuma.io/mesh` to be exact.",
            mode: "optional",
          }),
        }),
        { description: "Selects MeshServices by label.", mode: "required" },
      ),
    }),
    { description: "Which services of the zones belong to this one.", mode: "required" },
  ),
});

const reportedStatus = z.object({
  addresses: status.addresses,
  conditions: status.reported(status.condition, "State of the service, such as `MeshServicesMatched`."),
  hostnameGenerators: status.hostnameGenerators,
  meshServices: status.reported(
    z.object({
      mesh: text("Mesh of the MeshService."),
      name: text("Display name of the MeshService."),
      namespace: text("Kubernetes namespace of the MeshService, empty on Universal."),
      zone: text("Zone of the MeshService."),
    }),
    "MeshServices that the selector matches.",
  ),
  vips: status.vips,
});

/**
 * Groups the MeshServices of many zones behind one hostname and address, the client's own zone first.
 * Sources: Kuma's `meshmultizoneservice` API at 2.13 and v3; kong/konnect-beta 0.19 for Terraform's view.
 */
export const meshMultiZoneService = defineKind({
  name: "MeshMultiZoneService",
  terraformType: "konnect_mesh_multi_zone_service",
  description:
    "Groups the MeshServices of many zones, selected by labels, behind one hostname and one virtual address. Clients reach their own zone's services first.",
  scope: "mesh",
  collection: "meshmultizoneservices",
  shortName: "mzsvc",
  schema: z.object({
    cpId: envelope.controlPlaneId,
    mesh: envelope.mesh,
    name: envelope.name("Name of the service: an RFC 1035 label, for it becomes part of the hostname."),
    type: envelope.type("MeshMultiZoneService"),
    labels: envelope.labels,
    creationTime: envelope.creationTime,
    modificationTime: envelope.modificationTime,
    kri: envelope.kri,
    warnings: envelope.warnings,
    spec: field(spec, { description: "What the service selects and where it listens.", mode: "required" }),
    status: field(reportedStatus.optional(), {
      description:
        "What the zones report of the service. Empty on the global control plane: each zone keeps its own.",
      mode: "computed",
      setByZones: true,
    }),
  }),
  rules: [
    selectorNotEmpty,
    portNameAndProtocol,
    originIsGlobal,
    labelSyntax,
    nameSyntax,
    meshReferenceSyntax,
    serviceNameIsRfc1035Label,
    portInRange,
    portNameIsLabel,
    portNumbersUnique,
    portNamesUnique,
    selectorCanMatch,
  ],
});
