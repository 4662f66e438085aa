import type fc from "fast-check";
import {
  checkResource,
  hostnameGenerator,
  mesh,
  meshControlPlane,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  meshService,
  type Profile,
  type ResourceKind,
} from "../../model";
import { toCheckable } from "../../provider/wire/to-wire";
import { arbitraryConfiguration } from "./arbitrary-configuration";
import type { Json } from "./arbitrary-of-shape";

/** Attributes of a resource as Terraform's JSON configuration takes them; what is not set is left out. */
export type Attributes = { readonly [name: string]: Json };

export interface ArbitraryOptions {
  /**
   * `clean`: what a control plane accepts and nothing warns of. `valid`: what it accepts, out-of-range ports in
   * 2.13 among it. `any`: whatever the types allow, most of it refused by some rule.
   * @default "clean"
   */
  readonly accept?: "clean" | "valid" | "any";
  /** The generation of the control plane that accepts. @default "2.13" */
  readonly profile?: Profile;
  /**
   * Texts may hold `${` and `%{`, which Terraform's JSON reads as templates: `true` writes them so that they are
   * plain text there. @default true
   */
  readonly escapeTemplates?: boolean;
}

type MakeArbitrary = (options?: ArbitraryOptions) => fc.Arbitrary<Attributes>;

/** Attributes of `konnect_mesh_multi_zone_service`. */
export const arbitraryMultiZoneService: MakeArbitrary = (options) =>
  attributesOf(meshMultiZoneService, options);
/** Attributes of `konnect_mesh`. */
export const arbitraryMesh: MakeArbitrary = (options) => attributesOf(mesh, options);
/** Attributes of `konnect_mesh_control_plane`. */
export const arbitraryControlPlane: MakeArbitrary = (options) => attributesOf(meshControlPlane, options);
/** Attributes of `konnect_mesh_service`. */
export const arbitraryMeshService: MakeArbitrary = (options) => attributesOf(meshService, options);
/** Attributes of `konnect_mesh_hostname_generator`. */
export const arbitraryHostnameGenerator: MakeArbitrary = (options) =>
  attributesOf(hostnameGenerator, options);
/** Attributes of `konnect_mesh_load_balancing_strategy`. */
export const arbitraryLoadBalancingStrategy: MakeArbitrary = (options) =>
  attributesOf(meshLoadBalancingStrategy, options);

function attributesOf(
  kind: ResourceKind,
  { accept = "clean", profile, escapeTemplates = true }: ArbitraryOptions = {},
): fc.Arbitrary<Attributes> {
  const configuration = arbitraryConfiguration(kind);
  const isAccepted = (attributes: Attributes) =>
    checkResource(kind, toCheckable(kind.shape, attributes), { ...(profile && { profile }) }).every(
      ({ severity }) => accept === "valid" && severity !== "error",
    );
  const accepted = accept === "any" ? configuration : configuration.filter(isAccepted);
  return accepted.map((attributes) => cleaned(attributes, escapeTemplates) as Attributes);
}

function cleaned(json: Json, escape: boolean): Json {
  if (typeof json === "string") return escape ? json.replace(/[$%](?=\{)/g, "$&$&") : json;
  if (Array.isArray(json)) return json.map((element: Json) => cleaned(element, escape));
  if (typeof json !== "object" || json === null) return json;
  const set = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(
    set.map(([name, value]) => [cleaned(name, escape) as string, cleaned(value, escape)]),
  );
}
