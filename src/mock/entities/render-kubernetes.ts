import { wellKnownLabels } from "../../model";
import type { StoredObject } from "../store/stored-object";

const systemNamespace = "kong-mesh-system";

/** An object as a Kubernetes manifest: of its labels, a control plane on Universal shows the mesh alone. */
export function renderKubernetes(
  { kind, mesh, name, creationTime, fields }: StoredObject,
  namespace: string | undefined,
): Readonly<Record<string, unknown>> {
  return {
    kind,
    apiVersion: "kuma.io/v1alpha1",
    metadata: {
      name,
      ...(mesh === undefined ? {} : { namespace: namespace ?? systemNamespace }),
      creationTimestamp: creationTime,
      ...(mesh === undefined ? {} : { labels: { [wellKnownLabels.mesh]: mesh } }),
    },
    spec: fields.spec ?? fields,
  };
}
