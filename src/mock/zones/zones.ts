import type { World } from "../../mesh";
import { labelsComputedInZones } from "../behaviour";
import type { Service } from "../service";
import type { Change, Store } from "../store/store";
import { controlPlaneKind, type StoredObject } from "../store/stored-object";
import { renderTime } from "../time";
import { Deployment, type DeploymentParts } from "./deployment";
import type { VirtualAddressRanges } from "./virtual-addresses";
import type { ZoneMemory } from "./zone-memory";
import { ZoneStore } from "./zone-store";

/** The zones of every control plane. */
export class Zones {
  readonly #deployments = new Map<string, Deployment>();
  /** A world whose control plane is not there yet. */
  #waiting: World | undefined;

  #isAtOnce = true;

  constructor(
    private readonly options: {
      readonly cidrs?: VirtualAddressRanges;
      /** Absent: zones begin anew with every mock. */
      readonly memory?: ZoneMemory;
    } = {},
  ) {}

  /** Takes up the zones of all control planes where an earlier mock left them. */
  resume(service: Service): void {
    for (const { controlPlaneId } of service.store.list({ kind: controlPlaneKind, controlPlaneId: "" })) {
      const remembered = this.options.memory?.recall(controlPlaneId);
      if (remembered === undefined) continue;
      this.#deployments.set(
        controlPlaneId,
        Deployment.resumed(remembered, this.#partsOf(controlPlaneId, service)),
      );
    }
  }

  /** Whether zones hear of every write at once, as far as anybody can see; else when {@link reconcile} is called. */
  lookAtOnce(isAtOnce: boolean): void {
    this.#isAtOnce = isAtOnce;
  }

  /** Gives a world to a control plane, in the place of the one that it had. */
  async attach(world: World, controlPlaneId: string, service: Service): Promise<void> {
    const deployment =
      this.#deployments.get(controlPlaneId) ?? new Deployment(world, this.#partsOf(controlPlaneId, service));
    this.#deployments.set(controlPlaneId, deployment);
    await deployment.replaceWorld(world);
  }

  #partsOf(controlPlaneId: string, { store, profile, clock }: Service): DeploymentParts {
    const { cidrs, memory } = this.options;
    return {
      controlPlaneId,
      store,
      settings: { profile, ...(cidrs === undefined ? {} : { cidrs }) },
      now: () => renderTime(clock()),
      memory,
    };
  }

  /** Gives a world to the control plane of its name, or to the first one that comes when it has none. */
  await(world: World): void {
    this.#waiting = world;
  }

  /** Told of a control plane that was just created. */
  async welcome(controlPlane: StoredObject, service: Service): Promise<void> {
    const world = this.#waiting;
    if (world === undefined || (world.controlPlane ?? controlPlane.name) !== controlPlane.name) return;
    this.#waiting = undefined;
    await this.attach(world, controlPlane.controlPlaneId, service);
    await this.settle(controlPlane.controlPlaneId);
  }

  deployment(controlPlaneId: string): Deployment | undefined {
    return this.#deployments.get(controlPlaneId);
  }

  /** Whether zones are connected to a control plane, which keeps it from being deleted. */
  holds(controlPlaneId: string): boolean {
    const zones = this.#deployments.get(controlPlaneId)?.world.zones ?? [];
    return zones.some(({ federated, online }) => federated && online);
  }

  /** Zones have heard of these writes when they reconcile next. @returns what else is to be written with them */
  noticeWrites(changes: readonly Change[]): readonly Change[] {
    return changes.flatMap((change) => {
      const { kind, controlPlaneId } = change.type === "put" ? change.object : change.key;
      if (change.type === "put" || kind !== controlPlaneKind) {
        this.#deployments.get(controlPlaneId)?.touch();
        return [];
      }
      this.#deployments.delete(change.key.name);
      return this.options.memory?.forget(change.key.name) ?? [];
    });
  }

  /** Before zones are looked at. */
  async settle(controlPlaneId: string): Promise<void> {
    const deployment = this.#deployments.get(controlPlaneId);
    if (deployment !== undefined && (this.#isAtOnce || deployment.isNew)) await deployment.reconcile();
  }

  /** Brings all zones up to date. */
  async reconcile(): Promise<void> {
    for (const deployment of this.#deployments.values()) await deployment.reconcile();
  }

  /** The service as a zone's own control plane gives it; `undefined` where there is no such zone. */
  async serviceOf(controlPlaneId: string, zone: string, service: Service): Promise<Service | undefined> {
    const deployment = this.#deployments.get(controlPlaneId);
    const declared = deployment?.zone(zone);
    if (deployment === undefined || declared === undefined) return undefined;
    await this.settle(controlPlaneId);
    const view = deployment.view(zone);
    if (view === undefined) return undefined;
    const { environment, federated, systemNamespace } = declared;
    return {
      ...service,
      store: new ZoneStore(view, controlPlaneId, {
        ...deployment.writesOf(zone),
        settle: () => this.settle(controlPlaneId),
      }),
      role: { mode: "zone", zone, environment, federated, systemNamespace },
      behaviour: { ...service.behaviour, computedLabels: labelsComputedInZones },
      writable: new Set(),
    };
  }
}

/** A store that tells what is written to it, and writes what that brings about. */
export function observed(store: Store, notice: (changes: readonly Change[]) => readonly Change[]): Store {
  return {
    get: (key) => store.get(key),
    list: (collection) => store.list(collection),
    contents: (controlPlaneId, mesh) => store.contents(controlPlaneId, mesh),
    all: () => store.all(),
    async write(changes) {
      await store.write([...changes, ...notice(changes)]);
    },
  };
}
