import { createKonnectClient } from "../../../src/konnect";
import { type Mock, startMock, type StoredObject } from "../../../src/mock";
import type { Driver } from "../../../src/plugin/testing";
import { drive } from "../../../src/plugin/testing";
import { createKonnectProvider, type KonnectSession } from "../../../src/provider";
import { type FaultyProxy, startFaultyProxy } from "./faulty-proxy";
import { type Subject, subjects } from "./subjects";

const patient = 30_000;

export const token = "kpat_canary_of_the_fault_tests";

/** A mock Konnect with a control plane and its mesh `default`, and a proxy before it. */
export interface FaultyKonnect {
  readonly mock: Mock;
  readonly proxy: FaultyProxy;
  readonly subject: Subject;
  /** The objects of the subject's kind, but for those that were there from the start. */
  readonly objects: () => readonly StoredObject[];
  /** A run of the CLI over the proxy: impatient once a fault is to come, and with this many attempts a request. */
  impatientRun(attempts: number): Promise<Driver<KonnectSession>>;
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
  const clients: { close(): Promise<void> }[] = [];

  const run = async (url: string, attempts: number, patienceMs: () => number) => {
    const provider = createKonnectProvider({
      environment: { KONNECT_SERVER_URL: url, KONNECT_TOKEN: token },
      makeClient: (settings, options) => {
        const timeouts = {
          ...settings.timeouts,
          get requestMs() {
            return patienceMs();
          },
        };
        const retry = { ...settings.retry, attempts, initialWaitMs: 1, maxWaitMs: 1 };
        const client = createKonnectClient({ ...settings, timeouts, retry }, options);
        clients.push(client);
        return client;
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
    impatientRun: (attempts) => run(proxy.url, attempts, () => (proxy.isArmed() ? 500 : patient)),
    healthyRun: () => run(mock.url, 3, () => patient),
    close: async () => {
      await Promise.all(clients.map((client) => client.close()));
      await proxy.close();
      await mock.close();
    },
  };
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
