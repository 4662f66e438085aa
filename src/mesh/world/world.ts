import type { DeclaredWorld } from "./world-schema";

/**
 * Zones and what runs in them: what a mock emulates and a forecast is made for. Deeply frozen. Defaults are filled in,
 * made-up addresses among them, so that readers need to know none. `docs/worlds.md` explains every member.
 */
export interface World {
  /** Name of the global control plane. */
  readonly controlPlane?: string | undefined;
  /** What is on the global control plane from the beginning, as the API takes it. */
  readonly objects: readonly ApiObject[];
  readonly zones: readonly Zone[];
}

type DeclaredZone = DeclaredWorld["zones"][number];
type DeclaredService = DeclaredZone["services"][number];
type DeclaredEndpoint = DeclaredService["endpoints"][number];

/** A zone with its ingress addresses; on Universal `systemNamespace` means nothing. */
export type Zone = DeepReadonly<
  Omit<DeclaredZone, "services" | "ingress" | "objects"> & {
    services: ZoneService[];
    ingress: Ingress[];
    objects: ApiObject[];
  }
>;

/** A service of a zone: `namespace` is there on Kubernetes only, `clusterIP` only where it is not headless, too. */
export type ZoneService = DeepReadonly<Omit<DeclaredService, "endpoints"> & { endpoints: Endpoint[] }>;

export type Endpoint = DeepReadonly<Omit<DeclaredEndpoint, "address"> & { address: string }>;
export type ServicePort = DeepReadonly<DeclaredService["ports"][number]>;
export type Ingress = DeepReadonly<NonNullable<DeclaredZone["ingress"]>[number]>;
export type ClientDataplane = DeepReadonly<DeclaredZone["clients"][number]>;

/** An object as the API takes it: `type`, `name`, mostly `mesh` and `spec`. */
export type ApiObject = DeepReadonly<DeclaredWorld["objects"][number]>;

type DeepReadonly<T> = T extends readonly (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
