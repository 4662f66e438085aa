import { hostnameGenerator } from "./hostname-generator";
import type { ResourceKind } from "./kind";
import { mesh } from "./mesh";
import { meshControlPlane } from "./mesh-control-plane";
import { meshLoadBalancingStrategy } from "./mesh-load-balancing-strategy";
import { meshMultiZoneService } from "./mesh-multi-zone-service";
import { meshService } from "./mesh-service";

/** Every kind that the project manages, containers before what they contain. */
export const kinds: readonly ResourceKind[] = [
  meshControlPlane,
  mesh,
  hostnameGenerator,
  meshService,
  meshMultiZoneService,
  meshLoadBalancingStrategy,
];
