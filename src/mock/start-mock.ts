import type { AddressInfo } from "node:net";
import type { World } from "../mesh";
import { defaultProfile, type Profile, profiles } from "../model";
import { Administration } from "./admin/administration";
import { adminRoutes } from "./admin/admin-routes";
import { type Seed, seedObjects, type SeedOutcome } from "./admin/seed-objects";
import { parseSnapshot, type Snapshot } from "./admin/snapshot";
import { MockClock, type TimeControl } from "./clock/mock-clock";
import { administrationErrors } from "./errors/administration-errors";
import { startErrors } from "./errors/start-errors";
import type { Duration, FaultRule } from "./faults/fault";
import { FaultSchedule, type RuleReport } from "./faults/fault-schedule";
import { Latency } from "./faults/latency";
import { pastStore } from "./faults/past-store";
import { History } from "./history/history";
import { recordedStore } from "./history/recorded-store";
import type { Tokens } from "./http/access";
import { createServer } from "./http/create-server";
import { defaultErrorContentType, type ErrorContentType } from "./http/send-answer";
import { kindsOf, kindsOfZones } from "./kinds/served-kinds";
import { openApiRoute } from "./openapi/openapi-route";
import { anySeed, seededRandomness } from "./randomness";
import { type LogEntry, type RequestDetails, RequestLog, type RequestRecord } from "./request-log";
import { controlPlaneRoutes } from "./routes/control-plane-routes";
import { checkSources } from "./proxy/check-sources";
import type { ProxyOptions, ProxyReport } from "./proxy/proxy-options";
import { answerFromCassette } from "./proxy/replay/answer-from-cassette";
import type { ReplayOptions } from "./proxy/replay/replay-options";
import { startProxy } from "./proxy/start-proxy";
import { entityRoutes } from "./routes/entity-routes";
import { inspectionRoutes } from "./routes/inspection-routes";
import { inventoryRoute } from "./page/inventory-route";
import { globalRole } from "./role";
import { createService } from "./service";
import { renderDamage } from "./store/disk/damage";
import { openStore } from "./store/open-store";
import type { Store } from "./store/store";
import type { StoredObject } from "./store/stored-object";
import { renderTime } from "./time";
import { loadWorld } from "./zones/load-world";
import { Reconciliation } from "./zones/reconciliation";
import { ZoneMemory } from "./zones/zone-memory";
import { trafficRoutes } from "./zones/traffic-routes";
import type { VirtualAddressRanges } from "./zones/virtual-addresses";
import { worldRoutes } from "./zones/world-routes";
import { zoneRoutes } from "./zones/zone-routes";
import { observed, Zones } from "./zones/zones";

export interface MockOptions {
  /** @default 0: any free port */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** The generation of the service to behave like. @default "2.13" */
  readonly profile?: Profile;
  /** The bearer token that every request must carry. @default none is asked for */
  readonly token?: string;
  /** Makes ids and keys the same in every run. @default random */
  readonly seed?: string | number;
  /**
   * A folder to keep everything in, so that it is there again at the next start. One mock at a time can have it.
   * @default kept in memory, gone when the mock is closed
   */
  readonly data?: string;
  /** @default the system's clock */
  readonly clock?: () => Date;
  /** Content type of errors: what Konnect promises, or what the mesh's own API sends. @default "application/problem+json" */
  readonly errorContentType?: ErrorContentType;
  /** Largest request body in bytes. @default 1 MiB */
  readonly bodyLimit?: number;
  /** Kinds that a global control plane leaves to its zones, to be written nevertheless: `MeshService`. @default none */
  readonly writable?: readonly string[];
  /** A second bearer token, whose owner may read but not write: 403. Needs a `token`. @default none */
  readonly readOnlyToken?: string;
  /** The bearer token that the mock's own paths, `/_mock`, ask for. @default the one of the API */
  readonly adminToken?: string;
  /** Where the mock's clock stands still from the start, until it is moved. @default it runs */
  readonly time?: Date;
  /** How long every request waits before it is looked at, in milliseconds, or a range of them. @default 0 */
  readonly latency?: Duration;
  /** What goes wrong, and when. @default nothing */
  readonly faults?: readonly FaultRule[];
  /** Zones and what runs in them: what {@link parseWorld} gives. @default none */
  readonly world?: World;
  /** Ranges of virtual addresses in zones, in CIDR notation. @default Kuma's: 241, 242 and 243.0.0.0/8 */
  readonly cidrs?: VirtualAddressRanges;
  /**
   * How often zones reconcile, in milliseconds of the mock's clock; the real ones do every 5,000. 0: whoever looks at a
   * zone sees what was written before. @default 0
   */
  readonly reconcileInterval?: number;
  /** How many requests {@link Mock.requests} remembers, the last ones. @default 100000 */
  readonly requestLimit?: number;
  /** How many writes are remembered, so that what was before them can be seen. @default 10000 */
  readonly historyLimit?: number;
  /** Told of every request answered. @default nobody */
  readonly log?: (entry: LogEntry) => void;
  /** Passes requests on to a real Konnect, records them, and compares its answers with the mock's. @default answers by itself */
  readonly proxy?: ProxyOptions;
  /** Answers from a recording. @default answers by itself */
  readonly replay?: ReplayOptions;
}

/** A running mock of the Konnect Mesh API. */
export interface Mock {
  /** `http://127.0.0.1:PORT`: what `KONNECT_SERVER_URL` takes. */
  readonly url: string;
  readonly profile: Profile;
  /** What was wrong with the store in {@link MockOptions.data} and what of it is lost; absent: nothing. */
  readonly damage?: string;
  /** Everything stored: control planes, and after each what it holds. */
  objects(): readonly StoredObject[];
  /**
   * Every request answered since the start or the last {@link clearRequests}, oldest first: the last
   * {@link MockOptions.requestLimit} of them.
   */
  requests(): readonly RequestRecord[];
  clearRequests(): void;
  /** One of them, with what it changed before and after, secrets blanked. */
  request(id: number): RequestDetails | undefined;
  /** Is told of every request answered from now on. @returns what ends it */
  followRequests(tell: (record: RequestRecord) => void): () => void;
  /** The mock's time, which can be stopped and moved. */
  readonly clock: TimeControl;
  /** Replaces the faults; counting starts anew. Throws for rules that make no sense, and says all that is wrong. */
  setFaults(rules: readonly FaultRule[]): void;
  /** The rules, and what has come of each. */
  faults(): readonly RuleReport[];
  /** Changes how long requests wait, in milliseconds, or a range of them. */
  setLatency(milliseconds: Duration): void;
  /** Back to the start: what is stored, ids to come, time, faults, latency, log. */
  reset(): Promise<void>;
  /**
   * Stores objects through the API's own admission, those of zones too: all or none. Rejects with every reason why one
   * is refused.
   *
   * @example await mock.seed({ objects: [{ type: "Mesh", name: "default" }] });
   */
  seed(seed: Seed): Promise<SeedOutcome>;
  /** Everything stored, to be brought back by {@link restore} of this mock or another one. */
  snapshot(): Snapshot;
  /** Stores what the snapshot has, and nothing else. Rejects for one that this mock cannot take up. */
  restore(snapshot: Snapshot): Promise<void>;
  /** What was stored at a moment by the mock's clock. Throws when that is forgotten: see {@link MockOptions.historyLimit}. */
  objectsAt(moment: Date): readonly StoredObject[];
  /** Changes how often zones reconcile: see {@link MockOptions.reconcileInterval}. */
  setReconcileInterval(milliseconds: number): void;
  /** Lets all zones reconcile now. */
  reconcile(): Promise<void>;
  /** With `proxy`: what the comparison of all answers so far has found. Otherwise `undefined`. May be asked after the end. */
  report(): Promise<ProxyReport | undefined>;
  /** Stops listening, lets requests that were begun finish, ends all connections. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a stateful mock of the Konnect Mesh API in this process.
 * Rejects when the port is taken, the profile unknown, the token empty, the store open elsewhere or of a later
 * version, or an option makes no sense.
 *
 * @example
 * const mock = await startMock({ profile: "2.13", seed: 1 });
 * await fetch(`${mock.url}/v1/mesh/control-planes`);
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkSources(options);
  return options.proxy === undefined ? startOwn(options) : startProxy(options.proxy, options, startOwn);
}

/**
 * Starts a mock that answers by itself, or from a recording.
 * @param onStore given what it keeps its objects in
 */
async function startOwn(
  options: MockOptions,
  onStore: (store: Store) => void = () => undefined,
): Promise<Mock> {
  const {
    port = 0,
    host = "127.0.0.1",
    profile = defaultProfile,
    token,
    readOnlyToken,
    adminToken,
    seed = anySeed(),
    time,
    errorContentType = defaultErrorContentType,
    bodyLimit = 1_048_576,
    writable = [],
    latency: initialLatency = 0,
    faults: initialFaults = [],
    requestLimit = 100_000,
    historyLimit = 10_000,
    log = () => undefined,
    data,
    world,
    cidrs,
    reconcileInterval = 0,
    replay,
  } = options;
  if (!profiles.includes(profile)) throw startErrors.unknownProfile(profile, profiles);
  const tokens = checkTokens({ token, readOnlyToken, adminToken });
  checkWritable(writable);
  if (!(requestLimit >= 1)) throw startErrors.notANumber("requestLimit", requestLimit, 1);
  if (!(historyLimit >= 1)) throw startErrors.notANumber("historyLimit", historyLimit, 1);

  const onFault = (error: unknown) =>
    log({ type: "fault", at: renderTime(clock.now()), message: String(error) });
  const clock = new MockClock(options.clock ?? (() => new Date()), onFault);
  if (time !== undefined) await clock.freeze(time);
  const now = () => clock.now();
  const nowInMilliseconds = () => clock.now().getTime();

  const faults = new FaultSchedule(initialFaults, { seed, now: nowInMilliseconds });
  const latency = new Latency(initialLatency, seed);
  const history = new History(historyLimit, nowInMilliseconds);
  const opened = await openStore(data);
  const zones = new Zones({
    ...(cidrs === undefined ? {} : { cidrs }),
    ...(data === undefined ? {} : { memory: new ZoneMemory(opened.store, () => renderTime(clock.now())) }),
  });
  const reconciliation = new Reconciliation(zones, clock, reconcileInterval);
  const { sequence, damage } = opened;
  const kept = observed(opened.store, (changes) => zones.noticeWrites(changes));
  const store = recordedStore(kept, history);
  onStore(store);
  const service = createService({
    profile,
    role: globalRole,
    zones,
    store,
    writable: new Set(writable),
    clock: now,
    randomness: seededRandomness(sequence === 0 ? seed : `${seed}\n${sequence}`),
  });
  const secrets = [token, readOnlyToken, adminToken];
  const requests = new RequestLog({ limit: requestLimit, history, clock: now, secrets });
  const load = () => (world === undefined ? Promise.resolve() : loadWorld(world, service));
  const administration = new Administration({
    service,
    clock,
    faults,
    latency,
    history,
    requests,
    reconciliation,
    start: { faults: initialFaults, latency: initialLatency, time, reconcileInterval, load },
  });
  const recorded = replay === undefined ? undefined : await answerFromCassette(replay, service.randomness);
  const families = entityRoutes(kindsOf(profile));
  const meshRoutes = [...inspectionRoutes, ...families];
  const described = [
    ...controlPlaneRoutes,
    ...inspectionRoutes,
    ...families.flatMap(({ members }) => members),
  ];
  const openApi = openApiRoute(described, { ...service, errorContentType, isProtected: token !== undefined });
  const routes = [
    ...controlPlaneRoutes,
    ...meshRoutes,
    ...worldRoutes,
    ...trafficRoutes,
    ...zoneRoutes(meshRoutes),
    openApi,
    inventoryRoute,
    ...adminRoutes(administration, [inventoryRoute, ...worldRoutes, ...trafficRoutes]),
  ];
  const server = createServer(recorded === undefined ? routes : [], service, {
    recorded,
    tokens,
    errorContentType,
    bodyLimit,
    faults,
    latency: () => latency.next(),
    past: (fault) => pastStore(fault, { history, store, now: nowInMilliseconds }),
    traced: (onWrite) => ({ ...service, store: recordedStore(kept, history, onWrite) }),
    onAnswer: (answered) => log({ type: "request", request: requests.add(answered) }),
    onFault,
  });
  const listen = async () => {
    zones.resume(service);
    await load();
    return server.listen({ port, host });
  };
  const address = await listen().catch(async (error: unknown) => {
    clock.stop();
    await opened.close();
    throw error;
  });
  return {
    url: urlOf(address),
    profile,
    ...(damage !== undefined && { damage: renderDamage(damage) }),
    clock,
    objects: () => store.all(),
    requests: () => requests.all(),
    clearRequests: () => requests.clear(),
    request: (id) => requests.details(id),
    followRequests: (tell) => requests.follow(tell),
    setFaults: (rules) => faults.set(rules),
    faults: () => faults.report(),
    setLatency: (milliseconds) => latency.set(milliseconds),
    reset: () => administration.reset(),
    seed: async (wanted) => {
      const seeded = await seedObjects(wanted, service);
      if ("problems" in seeded) throw administrationErrors.refused("seed", seeded.problems);
      return seeded.outcome;
    },
    snapshot: () => administration.snapshot(),
    restore: async (snapshot) => {
      const parsed = parseSnapshot(snapshot, profile);
      if ("problems" in parsed) throw administrationErrors.refused("snapshot", parsed.problems);
      await administration.restore(parsed.snapshot);
    },
    objectsAt: (moment) => {
      const objects = administration.objectsAt(moment);
      if (objects === undefined) throw administrationErrors.forgotten(moment, history.since);
      return objects;
    },
    setReconcileInterval: (milliseconds) => reconciliation.set(milliseconds),
    reconcile: () => zones.reconcile(),
    report: async () => undefined,
    close: async () => {
      clock.stop();
      await server.close();
      await opened.close();
    },
  };
}

function checkTokens(tokens: Tokens): Tokens {
  const { token, readOnlyToken } = tokens;
  if (Object.values(tokens).includes("")) throw startErrors.emptyToken();
  if (readOnlyToken !== undefined && (token === undefined || token === readOnlyToken)) {
    throw startErrors.readOnlyToken();
  }
  return tokens;
}

function checkWritable(given: readonly string[]): void {
  const unknown = given.find((name) => !kindsOfZones.includes(name));
  if (unknown !== undefined) throw startErrors.unknownKind(unknown, kindsOfZones);
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
