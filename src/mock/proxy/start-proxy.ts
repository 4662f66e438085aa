import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { defaultProfile } from "../../model";
import { seededRandomness } from "../randomness";
import { History } from "../history/history";
import { defaultErrorContentType } from "../http/send-answer";
import { RequestLog } from "../request-log";
import type { Mock, MockOptions } from "../start-mock";
import type { Store } from "../store/store";
import { renderTime } from "../time";
import { askMock } from "./ask-mock";
import { openRecorder, type Recorder } from "./cassette/open-recorder";
import { recordExchange } from "./cassette/record-exchange";
import { Comparison } from "./comparison/compare-exchanges";
import { ReportBuilder } from "./comparison/report";
import { createProxyServer } from "./create-proxy-server";
import { proxyErrors } from "./proxy-errors";
import type { ProxyOptions } from "./proxy-options";
import { learnFromHeaders } from "./redaction/learn-from-headers";
import { Redactor } from "./redaction/redactor";
import { openDispatcher } from "./upstream/open-dispatcher";
import { isLoopback, parseUpstream } from "./upstream/upstream-address";

/** What is asked of a mock that answers by itself, for the comparison. */
export type StartOwn = (options: MockOptions, onStore: (store: Store) => void) => Promise<Mock>;

const defaultBodyLimit = 33_554_432;

/** Starts a mock that passes requests on, and beside it one that is asked the same. */
export async function startProxy(
  proxy: ProxyOptions,
  options: MockOptions,
  startOwn: StartOwn,
): Promise<Mock> {
  const {
    port = 0,
    host = "127.0.0.1",
    clock = () => new Date(),
    errorContentType = defaultErrorContentType,
    requestLimit = 100_000,
    log = () => undefined,
    profile = defaultProfile,
  } = options;
  checkTimeouts(proxy);
  const { bodyLimit = defaultBodyLimit, differenceLimit = 10_000, warn = () => undefined } = proxy;
  const address = parseUpstream(proxy.url);
  if (address.origin.startsWith("http:") && !isLoopback(address.origin))
    warn(proxyErrors.unencrypted(address.host));
  const now = () => renderTime(clock());

  const redactor = new Redactor();
  const history = new History(1, () => clock().getTime());
  const requests = new RequestLog({ limit: requestLimit, history, clock, secrets: [] });
  const token = seededRandomness().bytes(24).toString("hex");
  const { own, store } = await startWithStore(startOwn, ownOptions(options, token));
  const dispatcher = await openDispatcher(address, proxy);
  const toOwn = await openDispatcher({ ...address, origin: own.url }, {});
  const report = new ReportBuilder({ upstream: address.origin, profile }, redactor, differenceLimit);
  const comparison = new Comparison({
    askOurs: (request) => askMock(toOwn, { url: own.url, token }, request),
    store,
    profile,
    origins: { theirs: address.origin + address.basePath, ours: own.url },
    bodyLimit,
    report,
    now,
    warn,
  });

  let recorder: Recorder | undefined;
  const server = createProxyServer({
    upstream: { address, dispatcher, bodyLimit },
    bodyLimit,
    errorContentType,
    randomness: seededRandomness(options.seed),
    onAnswer: ({ method, path }, status) => {
      log({ type: "request", request: requests.add({ method, path: redactor.text(path), status }) });
    },
    onRequest: ({ headers }) => learnFromHeaders(redactor, headers),
    onExchange: (request, outcome) => comparison.add(request, outcome),
    onOutcome: (request, outcome) => {
      if (!("answer" in outcome)) return;
      learnFromHeaders(redactor, outcome.answer.headers);
      recorder?.add(recordExchange(request, outcome.answer, { redactor, at: now(), bodyLimit }));
    },
  });
  let closing: Promise<void> | undefined;
  const close = async () => {
    const closed = server.listening ? once(server, "close") : undefined;
    server.close();
    server.closeAllConnections();
    await dispatcher.destroy();
    await comparison.settled();
    recorder?.close();
    await toOwn.destroy();
    await own.close();
    await closed;
  };
  try {
    server.listen({ port, host });
    await once(server, "listening");
    // Last, so that a mock that does not start leaves no file behind.
    if (proxy.record !== undefined) {
      recorder = openRecorder(proxy.record, { upstream: address.origin, recordedAt: now() }, warn);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    ...own,
    url: urlOf(server.address() as AddressInfo),
    requests: () => requests.all(),
    clearRequests: () => requests.clear(),
    request: (id) => requests.details(id),
    followRequests: (tell) => requests.follow(tell),
    setFaults: () => {
      throw proxyErrors.noFaults();
    },
    setLatency: () => {
      throw proxyErrors.noLatency();
    },
    setReconcileInterval: () => {
      throw proxyErrors.noEdits();
    },
    // Beside the real server, its double is left to follow it.
    reset: () => Promise.reject(proxyErrors.noEdits()),
    seed: () => Promise.reject(proxyErrors.noEdits()),
    restore: () => Promise.reject(proxyErrors.noEdits()),
    report: async () => {
      await comparison.settled();
      return report.report();
    },
    close: () => (closing ??= close()),
  };
}

async function startWithStore(startOwn: StartOwn, options: MockOptions) {
  let kept: Store | undefined;
  const own = await startOwn(options, (store) => (kept = store));
  if (kept === undefined) throw proxyErrors.noStore();
  return { own, store: kept };
}

function ownOptions(
  { profile, seed, clock, errorContentType, writable }: MockOptions,
  token: string,
): MockOptions {
  return {
    token,
    ...(profile === undefined ? {} : { profile }),
    ...(seed === undefined ? {} : { seed }),
    ...(clock === undefined ? {} : { clock }),
    ...(errorContentType === undefined ? {} : { errorContentType }),
    ...(writable === undefined ? {} : { writable }),
  };
}

function checkTimeouts({ timeouts = {} }: ProxyOptions): void {
  for (const [name, given] of Object.entries(timeouts)) {
    if (!(Number(given) > 0)) throw proxyErrors.timeout(name, Number(given));
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
