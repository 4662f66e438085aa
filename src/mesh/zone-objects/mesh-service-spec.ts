import type { Profile } from "../../model";
import type { Endpoint, ZoneService } from "../world";

/** How generated MeshServices name their proxies and prove who they are. */
interface SpecForm {
  readonly selector: (labels: Readonly<Record<string, string>>) => object;
  readonly workloadLabel: string;
  readonly serviceTags: boolean;
}

const forms: Readonly<Record<Profile, SpecForm>> = {
  "2.13": {
    selector: (labels) => ({ dataplaneTags: labels }),
    workloadLabel: "kuma.io/service",
    serviceTags: true,
  },
  v3: {
    selector: (labels) => ({ dataplaneLabels: { matchLabels: labels } }),
    workloadLabel: "kuma.io/workload",
    serviceTags: false,
  },
};

/** The spec of a generated MeshService, on the wire. Where the world does not say, it is available while an endpoint is healthy. */
export function meshServiceSpec(
  service: ZoneService,
  endpoints: readonly Endpoint[],
  profile: Profile,
): Readonly<Record<string, unknown>> {
  const { name, namespace, ports } = service;
  const { selector, workloadLabel, serviceTags } = forms[profile];
  const proxies =
    namespace === undefined ? { [workloadLabel]: name } : { app: name, "k8s.kuma.io/namespace": namespace };
  const tags = namespace === undefined ? [name] : ports.map(({ port }) => `${name}_${namespace}_svc_${port}`);
  return {
    state: stateOf(service, endpoints),
    selector: selector(proxies),
    ports: portsOf(service),
    ...(serviceTags ? { identities: tags.map((value) => ({ type: "ServiceTag", value })) } : {}),
  };
}

export type MeshServicePorts = readonly {
  readonly name?: string;
  readonly port: number;
  readonly targetPort: number | string;
  readonly appProtocol: string;
}[];

/** Kubernetes names every port, by its number where nobody else did. */
export function portsOf({ namespace, ports }: ZoneService): MeshServicePorts {
  return ports.map(({ port, targetPort = port, name, appProtocol }) =>
    name === undefined && namespace === undefined
      ? { port, targetPort, appProtocol }
      : { name: name ?? String(port), port, targetPort, appProtocol },
  );
}

/** Where the world does not say, a service is available while an endpoint is healthy. */
export function stateOf({ state }: ZoneService, endpoints: readonly Endpoint[]): string {
  return state ?? (endpoints.some(({ healthy }) => healthy) ? "Available" : "Unavailable");
}
