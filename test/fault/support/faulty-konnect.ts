import { Agent, type Dispatcher } from "undici";
import { createKonnectClient } from "../../../src/konnect";
import { type Mock, startMock, type StoredObject } from "../../../src/mock";
import type { Driver } from "../../../src/plugin/testing";
import { drive } from "../../../src/plugin/testing";
import { createKonnectProvider, type KonnectSession } from "../../../src/provider";
import { type FaultyProxy, startFaultyProxy } from "./faulty-proxy";
import { type Subject, subjects } from "./subjects";

export const token = "kpat_canary_of_the_fault_tests";

/** A mock Konnect with a control plane and its mesh `default`, and a proxy before it. */
export interface FaultyKonnect {
  readonly mock: Mock;
  readonly proxy: FaultyProxy;
  readonly subject: Subject;
  /** The objects of the subject's kind, but for those that were there from the start. */
  readonly objects: () => readonly StoredObject[];
  /** A run of the CLI over the proxy, with this many attempts a request. */
  faultyRun(attempts: number): Promise<Driver<KonnectSession>>;
  /** A run of the CLI when all is well again. */
  healthyRun(): Promise<Driver<KonnectSession>>;
  close(): Promise<void>;
}

export async function startFaultyKonnect(kind: string): Promise<FaultyKonnect> {
  const mock = await startMock({ token, seed: "faults" });
  const controlPlaneId = await prepare(mock);
  const proxy = await startFaultyProxy(mock.url);
  const subject = subjects(controlPlaneId).find((candidate) => candidate.kind === kind);
  if (subject === undefined) throw new Error(`no subject is a ${kind}`);
  const others = new Set(mock.objects().map(identityOf));
  const dispatchers: Dispatcher[] = [];

  const run = async (url: string, attempts: number) => {
    const dispatcher = impatientWithTargets(proxy);
    dispatchers.push(dispatcher);
    const provider = createKonnectProvider({
      environment: { KONNECT_SERVER_URL: url, KONNECT_TOKEN: token },
      makeClient: (settings, options) => {
        const retry = { ...settings.retry, attempts, initialWaitMs: 1, maxWaitMs: 1 };
        return createKonnectClient({ ...settings, retry }, { ...options, dispatcher });
      },
    });
    const driver = drive(provider);
    const diagnostics = await driver.configure({});
    if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
    return driver;
  };

  return {
    mock,
    proxy,
    subject,
    objects: () => mock.objects().filter((one) => one.kind === kind && !others.has(identityOf(one))),
    faultyRun: (attempts) => run(proxy.url, attempts),
    healthyRun: () => run(mock.url, 3),
    close: async () => {
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
      await proxy.close();
      await mock.close();
    },
  };
}

/** Waits a second at most for an answer that a fault will meddle with, and patiently for all others. */
function impatientWithTargets(proxy: FaultyProxy): Dispatcher {
  return new Agent().compose((dispatch) => (options, handler) => {
    const isTarget = proxy.isTarget(options.method, options.path);
    return dispatch({ ...options, ...(isTarget && { headersTimeout: 1_000 }) }, handler);
  });
}

export function identityOf({ kind, controlPlaneId, mesh, name }: StoredObject): string {
  return [kind, controlPlaneId, mesh, name].join("/");
}

async function prepare(mock: Mock): Promise<string> {
  const send = async (method: string, path: string, body: object) => {
    const response = await fetch(mock.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
  const features = [
    { type: "MeshCreation", meshCreation: { enabled: false } },
    { type: "HostnameGeneratorCreation", hostnameGeneratorCreation: { enabled: false } },
  ];
  const { id } = await send("POST", "/v1/mesh/control-planes", { name: "holder", features });
  await send("PUT", `/v1/mesh/control-planes/${id}/api/meshes/default`, { type: "Mesh", name: "default" });
  return id;
}
