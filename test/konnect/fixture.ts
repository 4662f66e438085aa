import {
  type Clock,
  createKonnectClient,
  type KonnectClient,
  type KonnectClientOptions,
  type KonnectConfiguration,
  KonnectError,
  resolveSettings,
} from "../../src/konnect";
import { type Reply, type ScriptedServer, startScriptedServer } from "./scripted-server";

/** Secret on purpose: tests look for it in everything the client says. */
export const TOKEN = "kpat_canary0123456789";
export const CP = "0f6b3f3e-1f7a-4a38-9d5a-0d6b7a3c1e11";
export const REDIS = {
  controlPlaneId: CP,
  collection: "meshmultizoneservices",
  mesh: "default",
  name: "redis",
};
export const REDIS_PATH = `/v1/mesh/control-planes/${CP}/api/meshes/default/meshmultizoneservices/redis`;

/** A clock that stands still but for its sleeps, which take no time and are written down. */
export interface ManualClock extends Clock {
  readonly sleeps: number[];
}

export const BEGINNING = Date.parse("2026-01-02T03:04:05Z");

export function manualClock(): ManualClock {
  let now = BEGINNING;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}

export interface Fixture {
  readonly server: ScriptedServer;
  readonly client: KonnectClient;
  readonly clock: ManualClock;
  readonly log: { message: string; fields: Readonly<Record<string, unknown>> | undefined }[];
}

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** A client that talks to a server with these replies; both are closed after the test. */
export async function fixtureOf(
  replies: Reply[],
  configuration: KonnectConfiguration = {},
  options: KonnectClientOptions = {},
): Promise<Fixture> {
  const server = await startScriptedServer(...replies);
  opened.push(server);
  const fixture = clientOf({ serverUrl: server.url, ...configuration }, options);
  return { server, ...fixture };
}

export function clientOf(
  configuration: KonnectConfiguration,
  options: KonnectClientOptions = {},
): Omit<Fixture, "server"> {
  const clock = manualClock();
  const log: Fixture["log"] = [];
  const settings = resolveSettings({ personalAccessToken: TOKEN, ...configuration }, {});
  const client = createKonnectClient(settings, {
    clock,
    random: () => 0.5,
    log: { debug: (message, fields) => log.push({ message, fields }) },
    ...options,
  });
  opened.unshift(client);
  return { client, clock, log };
}

/** The error a call ends with; fails the test when it does not. */
export async function errorOf(call: Promise<unknown>): Promise<KonnectError> {
  const error = await call.then(
    (value) => new Error(`no error, but ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof KonnectError) return error;
  throw error;
}

export async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of iterable) items.push(item);
  return items;
}
