import type { ResourceKind } from "./kind";
import { mesh } from "./mesh";
import { meshControlPlane } from "./mesh-control-plane";
import { meshMultiZoneService } from "./mesh-multi-zone-service";

/** Every kind that the project manages, containers before what they contain. */
export const kinds: readonly ResourceKind[] = [meshControlPlane, mesh, meshMultiZoneService];
