import type { AddressInfo } from "node:net";
import type { World } from "../mesh";
import { defaultProfile, type Profile, profiles } from "../model";
import { requestRoutes } from "./admin/request-routes";
import { startErrors } from "./errors/start-errors";
import { createServer } from "./http/create-server";
import type { ErrorContentType } from "./http/send-answer";
import { seededRandomness } from "./randomness";
import type { FaultRule } from "./faults/fault";
import { FaultSchedule } from "./faults/fault-schedule";
import { type LogEntry, RequestLog, type RequestRecord } from "./request-log";
import { controlPlaneRoutes } from "./routes/control-plane-routes";
import { checkSources } from "./proxy/check-sources";
import type { ProxyOptions, ProxyReport } from "./proxy/proxy-options";
import { answerFromCassette } from "./proxy/replay/answer-from-cassette";
import type { ReplayOptions } from "./proxy/replay/replay-options";
import { startProxy } from "./proxy/start-proxy";
import { entityRoutes } from "./routes/entity-routes";
import { inspectionRoutes } from "./routes/inspection-routes";
import { kindsOf, kindsOfZones } from "./kinds/served-kinds";
import { openApiRoute } from "./openapi/openapi-route";
import { inventoryRoute } from "./page/inventory-route";
import { createService } from "./service";
import { renderDamage } from "./store/disk/damage";
import { openStore } from "./store/open-store";
import type { Store } from "./store/store";
import type { StoredObject } from "./store/stored-object";
import { globalRole } from "./role";
import { renderTime } from "./time";
import { loadWorld } from "./zones/load-world";
import type { VirtualAddressRanges } from "./zones/virtual-addresses";
import { trafficRoutes } from "./zones/traffic-routes";
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
  /** How long every request waits before it is looked at, in milliseconds. @default 0 */
  readonly latency?: number;
  /** What goes wrong, and when. @default nothing */
  readonly faults?: readonly FaultRule[];
  /** Zones and what runs in them: what {@link parseWorld} gives. @default none */
  readonly world?: World;
  /** Ranges of virtual addresses in zones, in CIDR notation. @default Kuma's: 241, 242 and 243.0.0.0/8 */
  readonly cidrs?: VirtualAddressRanges;
  /**
   * How often zones reconcile, in milliseconds; the real ones do every 5,000. 0: whoever looks at a zone sees what was
   * written before. @default 0
   */
  readonly reconcileInterval?: number;
  /** How many requests {@link Mock.requests} remembers, the last ones. @default 100000 */
  readonly requestLimit?: number;
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
  /** Replaces the faults; counting starts anew. Throws for a rule that could never apply. */
  setFaults(rules: readonly FaultRule[]): void;
  /** Changes how long requests wait, in milliseconds. */
  setLatency(milliseconds: number): void;
  /** Lets all zones reconcile now. */
  reconcile(): Promise<void>;
  /** With `proxy`: what the comparison of all answers so far has found. Otherwise `undefined`. May be asked after the end. */
  report(): Promise<ProxyReport | undefined>;
  /** Stops listening and ends all connections. May be called again. */
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
    seed,
    data,
    clock = () => new Date(),
    errorContentType = "application/problem+json",
    bodyLimit = 1_048_576,
    writable = [],
    latency = 0,
    faults: faultRules = [],
    requestLimit = 100_000,
    log = () => undefined,
    world,
    cidrs,
    reconcileInterval = 0,
    replay,
  } = options;
  if (!profiles.includes(profile)) throw startErrors.unknownProfile(profile, profiles);
  if (token === "") throw startErrors.emptyToken();
  checkWritable(writable);
  if (!(requestLimit >= 1)) throw startErrors.notANumber("requestLimit", requestLimit, 1);
  let wait = checkLatency(latency);

  const requests = new RequestLog(requestLimit);
  const faults = new FaultSchedule(faultRules);
  const zones = new Zones({ atOnce: reconcileInterval === 0, ...(cidrs === undefined ? {} : { cidrs }) });
  const opened = await openStore(data);
  const { sequence, damage } = opened;
  const store = observed(opened.store, (changes) => zones.noticeWrites(changes));
  onStore(store);
  const reconcile = () =>
    void zones
      .reconcile()
      .catch((error: unknown) => log({ type: "fault", at: renderTime(clock()), message: String(error) }));
  const service = createService({
    profile,
    role: globalRole,
    zones,
    store,
    writable: new Set(writable),
    clock,
    randomness: seededRandomness(seed === undefined || sequence === 0 ? seed : `${seed}\n${sequence}`),
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
    inventoryRoute,
    ...requestRoutes(requests),
    ...worldRoutes,
    ...trafficRoutes,
    ...zoneRoutes(meshRoutes),
    openApi,
  ];
  const server = createServer(recorded === undefined ? routes : [], service, {
    recorded,
    token,
    errorContentType,
    bodyLimit,
    faults,
    latency: () => wait,
    onAnswer: (answered) => {
      const request = { ...answered, at: renderTime(clock()) };
      requests.add(request);
      log({ type: "request", request });
    },
    onFault: (error) => log({ type: "fault", at: renderTime(clock()), message: String(error) }),
  });
  try {
    if (world !== undefined) await loadWorld(world, service);
    await server.listen({ port, host });
  } catch (error) {
    await opened.close();
    throw error;
  }
  const reconciling = reconcileInterval === 0 ? undefined : setInterval(reconcile, reconcileInterval);
  return {
    url: urlOf(server.server.address() as AddressInfo),
    profile,
    ...(damage !== undefined && { damage: renderDamage(damage) }),
    objects: () => store.all(),
    requests: () => requests.all(),
    clearRequests: () => requests.clear(),
    setFaults: (rules) => faults.set(rules),
    setLatency: (milliseconds) => {
      wait = checkLatency(milliseconds);
    },
    reconcile: () => zones.reconcile(),
    report: async () => undefined,
    close: async () => {
      clearInterval(reconciling);
      await server.close();
      await opened.close();
    },
  };
}

function checkWritable(given: readonly string[]): void {
  const unknown = given.find((name) => !kindsOfZones.includes(name));
  if (unknown !== undefined) throw startErrors.unknownKind(unknown, kindsOfZones);
}

function checkLatency(milliseconds: number): number {
  if (!(milliseconds >= 0)) throw startErrors.notANumber("latency", milliseconds, 0);
  return milliseconds;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
