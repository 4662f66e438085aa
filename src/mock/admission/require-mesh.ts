import { meshErrors } from "../errors/mesh-errors";
import type { Service } from "../service";
import { mesh as meshContract } from "../../model";
import type { Outcome } from "./pipeline";

/** The mesh of the path exists: asked before anything else, whatever the method. */
export function requireMesh<
  Request extends {
    readonly service: Service;
    readonly controlPlaneId: string;
    readonly mesh?: string | undefined;
  },
>(request: Request): Outcome<Request> {
  const { service, controlPlaneId, mesh } = request;
  if (mesh === undefined) return { next: request };
  const found = service.store.get({ kind: meshContract.name, controlPlaneId, mesh: "", name: mesh });
  return found === undefined ? { answer: meshErrors.meshNotFound() } : { next: request };
}
