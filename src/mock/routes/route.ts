import type { Handler } from "../api-request";
import type { Describe } from "../openapi/operation";

/** What a path answers; whatever else is asked of it is refused. */
export interface RouteMember {
  /** Konnect's own API, or the mesh's API that it passes on to a control plane: their errors differ. */
  readonly layer: "konnect" | "mesh";
  /** What its objects are, where they are of one kind. */
  readonly kind?: string;
  readonly methods: Readonly<Record<string, Handler>>;
  /** What the OpenAPI document says of each method. */
  readonly describe?: Describe;
}

/** A path of the API, with `:parameters`. */
export interface Route extends RouteMember {
  readonly path: string;
  /** In bytes, where it is not the one of all. */
  readonly bodyLimit?: number;
}

/** Paths of one form, of which the parameters tell which it is, if any. */
export interface RouteFamily {
  readonly path: string;
  readonly layer: RouteMember["layer"];
  memberFor(parameters: Readonly<Record<string, string>>): RouteMember | undefined;
  /** Every member under the path that it answers. */
  readonly members: readonly Route[];
}

export const controlPlanesPath = "/v1/mesh/control-planes";
export const controlPlanePath = `${controlPlanesPath}/:controlPlaneId`;
export const meshApiPath = `${controlPlanePath}/api`;

/** Where the mock answers what Konnect does not have: no path of Konnect begins like this. */
export const reservedPath = "/_mock";

export function isReserved(path: string): boolean {
  return path.startsWith(reservedPath) && /^\/_mock(?:[/?]|$)/.test(path);
}
