import type { Handler } from "../api-request";

/** A path of the API with the methods that it answers; whatever else is asked of it is refused. */
export interface Route {
  /** With `:parameters`. */
  readonly path: string;
  /** Konnect's own API, or the mesh's API that it passes on to a control plane: their errors differ. */
  readonly layer: "konnect" | "mesh";
  /** What its objects are, where they are of one kind. */
  readonly kind?: string;
  readonly methods: Readonly<Record<string, Handler>>;
}

export const controlPlanesPath = "/v1/mesh/control-planes";
export const controlPlanePath = `${controlPlanesPath}/:controlPlaneId`;
export const meshApiPath = `${controlPlanePath}/api`;
