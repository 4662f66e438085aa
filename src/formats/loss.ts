import type { DeclaredResource } from "./resource";

/** What one format says and another cannot. */
export interface Loss {
  readonly code: LossCode;
  /** Whose it is; absent for what is of no resource. */
  readonly resource?: string;
  /** Where it was read, such as `redis.yaml:4:3`. */
  readonly place?: string;
  /** What is lost, such as `metadata.annotations["team"]`. */
  readonly what: string;
  /** Why, and what becomes of it. */
  readonly why: string;
  /** Whether nothing that a user decides is lost: the control plane sets it, or the other format implies it. */
  readonly isHarmless: boolean;
}

export type LossCode = keyof typeof harmless;

/** Every way to lose something, and whether it is harmless. */
const harmless = {
  alternative: false,
  annotation: false,
  block: false,
  comment: false,
  control_plane: false,
  expression: false,
  implied: true,
  import_id: false,
  kind: false,
  meta_argument: false,
  namespace: false,
  name: true,
  not_readable: false,
  set_by_server: true,
  system_namespace: true,
  text_form: true,
  unknown_field: false,
  value: false,
} as const;

export function lossOf(
  code: LossCode,
  what: string,
  why: string,
  where: { readonly resource?: DeclaredResource | undefined; readonly place?: string | undefined } = {},
): Loss {
  const { resource, place } = where;
  return {
    code,
    ...(resource !== undefined && { resource: addressOf(resource) }),
    ...(place !== undefined && { place }),
    what,
    why,
    isHarmless: harmless[code],
  };
}

export function addressOf({ kind, name }: Pick<DeclaredResource, "kind" | "name">): string {
  return `${kind.terraformType}.${name}`;
}

/** One line: `redis.yaml:4:3: konnect_mesh_multi_zone_service.redis: metadata.annotations: …` */
export function renderLoss({ resource, place, what, why, isHarmless }: Loss): string {
  const parts = [place, resource, what].filter((part) => part !== undefined);
  return `${isHarmless ? "note" : "loss"}: ${parts.join(": ")}: ${why}`;
}
