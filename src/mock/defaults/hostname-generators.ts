import { defaultGenerators } from "../../mesh";
import { withComputedLabels } from "../admission/compute-labels";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";

/** The hostname generators that the service creates with a control plane. */
export function defaultHostnameGenerators(
  controlPlaneId: string,
  time: string,
  { behaviour }: Service,
): readonly StoredObject[] {
  return defaultGenerators.map(({ name, spec }) => ({
    kind: "HostnameGenerator",
    controlPlaneId,
    name,
    creationTime: time,
    modificationTime: time,
    labels: withComputedLabels(behaviour, { name }),
    fields: { spec },
  }));
}
