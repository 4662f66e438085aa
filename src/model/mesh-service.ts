import { z } from "zod";
import * as envelope from "./envelope";
import { field } from "./facets";
import { integerOrText, list, object, text, textMap } from "./fields";
import { defineKind } from "./kind";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import {
  identityTypeIsKnown,
  protocolIsKnownOrEmpty,
  selectorsExcludeEachOther,
  serviceNameIsShort,
  stateIsKnown,
} from "./rules-of-mesh-services";
import { meshReferenceSyntax, nameSyntax, serviceNameIsRfc1035Label } from "./rules-of-names";
import * as status from "./status";

const count = (description: string) => field(z.int().optional(), { description, mode: "computed" });
const reportedText = (description: string) => field(z.string().optional(), { description, mode: "computed" });

const port = z.object({
  appProtocol: field(z.string().default("tcp"), {
    description: "Protocol spoken on the port: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`.",
    mode: "optional+computed",
  }),
  name: text("Name of the port."),
  port: field(z.int32(), { description: "Number of the port.", mode: "optional", notNull: true }),
  targetPort: integerOrText("Port of the workload, by number or name; the same port by default."),
});

const identity = z.object({
  type: field(z.string(), { description: "`ServiceTag` or `SpiffeID`.", mode: "optional", notNull: true }),
  value: field(z.string(), { description: "The identity.", mode: "optional", notNull: true }),
});

const spec = z.object({
  identities: list("Identities that the service's proxies can prove.", identity, { emptyIsAbsent: true }),
  ports: list("Ports of the service.", port, { emptyIsAbsent: true }),
  selector: object(
    "Which data plane proxies serve it: one of these.",
    {
      dataplaneLabels: object("Proxies by label.", {
        matchLabels: textMap("Labels that a proxy must all carry."),
      }),
      dataplaneRef: object("One proxy.", { name: text("Name of the Dataplane.") }),
      dataplaneTags: textMap("Proxies by inbound tag."),
    },
    { emptyIsAbsent: true },
  ),
  state: field(z.string().default("Unavailable"), {
    description: "`Available` or `Unavailable`: whether other zones send traffic to it.",
    mode: "optional+computed",
  }),
});

const reportedStatus = z.object({
  addresses: status.addresses,
  dataplaneProxies: field(
    z
      .object({
        connected: count("Proxies connected to the control plane."),
        healthy: count("Proxies with healthy inbounds."),
        total: count("Proxies selected."),
      })
      .optional(),
    { description: "Proxies that serve it.", mode: "computed", setByZones: true },
  ),
  hostnameGenerators: status.hostnameGenerators,
  tls: field(z.object({ status: reportedText("`Ready` or `NotReady`.") }).optional(), {
    description: "Whether its proxies are ready for mutual TLS.",
    mode: "computed",
    setByZones: true,
  }),
  vips: status.vips,
});

/** One service of one zone: what a multi-zone service groups. Zones make them; a global control plane can be made to hold others. */
export const meshService = defineKind({
  name: "MeshService",
  terraformType: "konnect_mesh_service",
  description: "A service of one zone, served by the data plane proxies that it selects.",
  scope: "mesh",
  collection: "meshservices",
  shortName: "msvc",
  schema: z.object({
    cpId: envelope.controlPlaneId,
    mesh: envelope.mesh,
    name: envelope.name("Name of the service: an RFC 1035 label."),
    type: envelope.type("MeshService"),
    labels: envelope.labels,
    creationTime: envelope.creationTime,
    modificationTime: envelope.modificationTime,
    kri: envelope.kri,
    warnings: envelope.warnings,
    spec: field(spec, { description: "What serves it and where it listens.", mode: "required" }),
    status: field(reportedStatus.optional(), {
      description: "What the zone reports of the service.",
      mode: "computed",
      setByZones: true,
    }),
  }),
  rules: [
    stateIsKnown,
    identityTypeIsKnown,
    protocolIsKnownOrEmpty,
    selectorsExcludeEachOther,
    originIsGlobal,
    labelSyntax,
    nameSyntax,
    meshReferenceSyntax,
    serviceNameIsRfc1035Label,
    serviceNameIsShort,
  ],
});
