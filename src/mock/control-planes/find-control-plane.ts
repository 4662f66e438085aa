import type { Service } from "../service";
import { controlPlaneKey, type StoredObject } from "../store/stored-object";

/** The control plane of a path. Ids are UUIDs, in either case. */
export function findControlPlane(service: Service, id: string): StoredObject | undefined {
  return service.store.get(controlPlaneKey(id.toLowerCase()));
}
