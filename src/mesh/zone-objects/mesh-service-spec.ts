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
  { name, namespace, ports, state }: ZoneService,
  endpoints: readonly Endpoint[],
  profile: Profile,
): Readonly<Record<string, unknown>> {
  const { selector, workloadLabel, serviceTags } = forms[profile];
  const proxies =
    namespace === undefined ? { [workloadLabel]: name } : { app: name, "k8s.kuma.io/namespace": namespace };
  const tags = namespace === undefined ? [name] : ports.map(({ port }) => `${name}_${namespace}_svc_${port}`);
  return {
    state: state ?? (endpoints.some(({ healthy }) => healthy) ? "Available" : "Unavailable"),
    selector: selector(proxies),
    ports: ports.map(({ port, targetPort, name: portName, appProtocol }) => ({
      ...(portName === undefined && namespace === undefined ? {} : { name: portName ?? String(port) }),
      port,
      targetPort: targetPort ?? port,
      appProtocol,
    })),
    ...(serviceTags ? { identities: tags.map((value) => ({ type: "ServiceTag", value })) } : {}),
  };
}
