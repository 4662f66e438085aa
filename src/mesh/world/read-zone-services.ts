import { isIP } from "node:net";
import { wellKnownLabels } from "../../model";
import { service as serviceFormat } from "./service-schema";
import { elementsOf, labelsOf, membersOf, type ShownObject } from "./shown-object";
import type { DeclaredWorld } from "./world-schema";

type DeclaredService = DeclaredWorld["zones"][number]["services"][number];

interface Home {
  readonly zone: string;
  readonly isUniversal: boolean;
}

const headlessLabel = "k8s.kuma.io/is-headless-service";
const podLabel = "statefulset.kubernetes.io/pod-name";
const serviceNameLabel = "k8s.kuma.io/service-name";

/** What a zone's control plane writes into a MeshService that it makes. */
const computedEverywhere: readonly string[] = [
  wellKnownLabels.displayName,
  wellKnownLabels.environment,
  wellKnownLabels.mesh,
  wellKnownLabels.origin,
  wellKnownLabels.zone,
  "kuma.io/managed-by",
];
const computedOnKubernetes: readonly string[] = [
  ...computedEverywhere,
  wellKnownLabels.namespace,
  headlessLabel,
  podLabel,
  serviceNameLabel,
  "apps.kubernetes.io/pod-index",
];

/**
 * The services of a zone from the MeshServices that it synced: of a headless one, all of its Pods' MeshServices together
 * are the service.
 *
 * @param assume told of what a MeshService does not tell, or tells in a way that worlds do not have
 */
export function readZoneServices(
  meshServices: readonly ShownObject[],
  home: Home,
  assume: (assumption: string) => void,
): DeclaredService[] {
  const services = new Map<string, DeclaredService>();
  for (const shown of meshServices) {
    const service = readService(shown, home, assume);
    if (service === undefined) continue;
    const key = JSON.stringify([service.mesh, service.namespace, service.name]);
    const known = services.get(key);
    if (known === undefined) services.set(key, service);
    else services.set(key, { ...known, endpoints: [...known.endpoints, ...service.endpoints] });
  }
  return [...services.values()];
}

function readService(
  shown: ShownObject,
  { zone, isUniversal }: Home,
  assume: (assumption: string) => void,
): DeclaredService | undefined {
  const labels = labelsOf(shown);
  const { state, ports } = membersOf(shown.spec);
  const display = labels[wellKnownLabels.displayName] ?? shown.name;
  const isHeadless = !isUniversal && labels[headlessLabel] === "true";
  const what = `The MeshService ${display} of zone ${zone}`;
  const read = elementsOf(ports).flatMap((port) => readPort(port, what, assume));
  if (read.length === 0) {
    assume(`${what} shows no port, and is left out.`);
    return undefined;
  }
  const computed = isUniversal ? computedEverywhere : computedOnKubernetes;
  const pod = labels[podLabel];
  const namespace = labels[wellKnownLabels.namespace];
  const [vip] = elementsOf(membersOf(shown.status).vips).map((one) => membersOf(one).ip);
  return {
    ...serviceFormat.parse({ name: "any", ports: [1], endpoints: 0 }),
    name: (isHeadless ? labels[serviceNameLabel] : undefined) ?? display,
    mesh: shown.mesh ?? "default",
    labels: Object.fromEntries(Object.entries(labels).filter(([key]) => !computed.includes(key))),
    ports: read,
    endpoints: readEndpoints(shown, state, what, assume).map((endpoint) => ({
      ...endpoint,
      ...(isHeadless && pod !== undefined && { pod }),
    })),
    ...((state === "Available" || state === "Unavailable") && { state }),
    ...(!isUniversal && {
      headless: isHeadless,
      ...(namespace !== undefined && { namespace }),
      ...(!isHeadless && typeof vip === "string" && isIP(vip) !== 0 && { clusterIP: vip }),
    }),
  };
}

type DeclaredPort = DeclaredService["ports"][number];

const protocols: readonly string[] = ["grpc", "http", "http2", "kafka", "tcp"];

function readPort(value: unknown, what: string, assume: (assumption: string) => void): DeclaredPort[] {
  const { port, name, targetPort, appProtocol = "tcp" } = membersOf(value);
  if (typeof port !== "number") return [];
  const isKnown = typeof appProtocol === "string" && protocols.includes(appProtocol);
  if (!isKnown) assume(`${what} speaks ${String(appProtocol)} on port ${port}: tcp is taken for it.`);
  return [
    {
      port,
      appProtocol: (isKnown ? appProtocol : "tcp") as DeclaredPort["appProtocol"],
      ...(typeof name === "string" && name !== "" && { name }),
      ...((typeof targetPort === "number" || typeof targetPort === "string") && { targetPort }),
    },
  ];
}

/** Enough for any share of traffic, where counts are absurd. */
const mostEndpoints = 10_000;

function readEndpoints(
  { status }: ShownObject,
  state: unknown,
  what: string,
  assume: (assumption: string) => void,
): DeclaredService["endpoints"] {
  const { healthy, total } = membersOf(membersOf(status).dataplaneProxies);
  const endpoints = (count: number, isHealthy: boolean) =>
    serviceFormat
      .parse({ name: "any", ports: [1], endpoints: Math.min(count, mostEndpoints) })
      .endpoints.map((endpoint) => ({ ...endpoint, healthy: isHealthy }));
  if (isCount(healthy) && isCount(total)) {
    return [...endpoints(healthy, true), ...endpoints(Math.max(0, total - healthy), false)];
  }
  const isAvailable = state !== "Unavailable";
  assume(
    `${what} does not tell of its data plane proxies: one ${isAvailable ? "healthy" : "unhealthy"} endpoint is taken for them.`,
  );
  return endpoints(1, isAvailable);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
