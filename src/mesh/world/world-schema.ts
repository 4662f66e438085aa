import { z } from "zod";
import { client, dnsLabel, ipAddress, portNumber, resourceName, service } from "./service-schema";

const apiObject = z
  .looseObject({
    type: z.string().min(1).describe("Kind of the object, such as `HostnameGenerator`."),
    name: resourceName.describe("Name of the object."),
    mesh: resourceName.optional().describe("Mesh that it belongs to; `default` where a mesh is needed."),
    labels: z.record(z.string(), z.string()).optional().describe("Labels of the object."),
  })
  .describe("An object, written as the API takes it.");

const defaultIngressPort = 10_001;

const ingress = z.strictObject({
  address: ipAddress.describe("IP address that other zones connect to."),
  port: portNumber.default(defaultIngressPort).describe("Port that other zones connect to."),
});

const zone = z.strictObject({
  name: dnsLabel.describe("Name of the zone."),
  environment: z
    .enum(["kubernetes", "universal"])
    .default("kubernetes")
    .describe("What the zone runs on: it decides names, labels and hostnames of its services."),
  enabled: z
    .boolean()
    .default(true)
    .describe("Whether the global control plane lets the zone take part: no other zone sees a disabled one."),
  online: z
    .boolean()
    .default(true)
    .describe("Whether the zone is connected to the global control plane; both keep what they last heard."),
  federated: z
    .boolean()
    .default(true)
    .describe("Whether the zone belongs to a global control plane at all; one that does not is on its own."),
  systemNamespace: dnsLabel
    .default("kong-mesh-system")
    .describe("Kubernetes namespace of synced objects. Universal zones have none."),
  ingress: z
    .array(z.union([ipAddress.transform((address) => ({ address, port: defaultIngressPort })), ingress]))
    .optional()
    .describe(
      "Where other zones' traffic enters; a bare text is an address at port 10001. One made-up address by default; none: nobody reaches the zone.",
    ),
  services: z.array(service).default([]).describe("Services of the zone: each becomes a MeshService."),
  clients: z
    .array(client)
    .default([])
    .describe("Dataplanes that traffic comes from, where affinity asks what they carry."),
  objects: z
    .array(apiObject)
    .default([])
    .describe("What was made in the zone itself: hostname generators, external services, policies."),
});

/** The format of a world: what a user writes. What comes of it is a `World`. */
export const worldSchema = z.strictObject({
  $schema: z.string().optional().describe("Address of this format's JSON Schema, for editors."),
  controlPlane: z.string().min(1).optional().describe("Name of the global control plane."),
  objects: z
    .array(apiObject)
    .default([])
    .describe(
      "What is on the global control plane from the beginning: meshes, multi-zone services, policies.",
    ),
  zones: z.array(zone).default([]).describe("The zones."),
});

export type DeclaredWorld = z.output<typeof worldSchema>;
