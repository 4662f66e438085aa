import { isIP } from "node:net";
import { z } from "zod";
import { checkLabelKey, checkLabelValue, checkResourceName, checkRfc1123Label } from "../../model";

/** A rule for text in the words of a check of the contract. */
function textThat(check: (text: string) => readonly string[]) {
  return z.string().superRefine((text, context) => {
    for (const message of check(text)) context.addIssue({ code: "custom", message });
  });
}

export const resourceName = textThat(checkResourceName);
export const dnsLabel = textThat(checkRfc1123Label);
export const portNumber = z.int().min(1).max(65_535);
export const ipAddress = textThat((text) => (isIP(text) === 0 ? ["is no IP address"] : []));

export const labels = z.record(textThat(checkLabelKey), textThat(checkLabelValue));

const meshName = resourceName.default("default");

const port = z.strictObject({
  port: portNumber.describe("Number of the port."),
  name: z.string().min(1).optional().describe("Name of the port; none on Universal, as a rule."),
  targetPort: z
    .union([portNumber, z.string().min(1)])
    .optional()
    .describe("Port of the workload, by number or name; the same port by default."),
  appProtocol: z
    .enum(["grpc", "http", "http2", "kafka", "tcp"])
    .default("tcp")
    .describe("Protocol that is spoken on the port."),
});

const endpoint = z.strictObject({
  address: ipAddress.optional().describe("IP address; by default one that is made up."),
  port: portNumber
    .optional()
    .describe("Port on which all of the service's ports are served; the target port by default."),
  healthy: z.boolean().default(true).describe("Whether it is ready for traffic."),
  pod: dnsLabel
    .optional()
    .describe("Name of the Kubernetes Pod; by default the service's name and a number."),
  labels: labels.default({}).describe("Labels of the Dataplane: affinity in profile v3."),
  tags: labels.default({}).describe("Tags of the inbound: affinity in profile 2.13."),
});

export const service = z.strictObject({
  name: resourceName.describe("Name of the service, as the zone knows it: its display name."),
  mesh: meshName.describe("Mesh that it belongs to."),
  namespace: dnsLabel
    .optional()
    .describe("Kubernetes namespace, `default` where none is given. Universal zones have none."),
  labels: labels.default({}).describe("Labels of its own, beside those that the zone sets."),
  ports: z
    .array(z.union([portNumber.transform((number) => port.parse({ port: number })), port]))
    .min(1)
    .describe("Ports; a bare number is a port of that number that speaks `tcp`."),
  endpoints: z
    .union([
      z
        .int()
        .min(0)
        .max(10_000)
        .transform((count) => Array.from({ length: count }, () => endpoint.parse({}))),
      z.array(z.union([ipAddress.transform((address) => endpoint.parse({ address })), endpoint])),
    ])
    .default(() => [endpoint.parse({})])
    .describe("Workloads behind it; a number is so many healthy ones, a bare text one at that address."),
  state: z
    .enum(["Available", "Unavailable"])
    .optional()
    .describe("By default `Available` as long as an endpoint is healthy."),
  headless: z
    .boolean()
    .default(false)
    .describe("A Kubernetes Service without cluster IP: one MeshService for each endpoint."),
  clusterIP: ipAddress.optional().describe("Cluster IP on Kubernetes; by default one that is made up."),
});

export const client = z.strictObject({
  name: resourceName.describe("Name of the Dataplane."),
  mesh: meshName.describe("Mesh that it belongs to."),
  labels: labels.default({}).describe("Labels of the Dataplane: affinity in profile v3."),
  tags: labels.default({}).describe("Tags of its inbound: affinity in profile 2.13."),
});
