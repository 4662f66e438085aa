import type { KonnectClient, KonnectConfiguration } from "../../src/konnect";
import { CP, fixtureOf, REDIS } from "./fixture";
import { json, type Reply } from "./scripted-server";

export const OK = json(200, { id: CP });

/** How a call settles, after which waits and requests. */
export async function outcome(
  replies: Reply[],
  call: (client: KonnectClient) => Promise<unknown>,
  configuration: KonnectConfiguration = {},
  random = () => 1,
) {
  const { server, client, clock } = await fixtureOf(replies, configuration, { random });
  const settled = await call(client).then(
    () => "success",
    (error: unknown) => error,
  );
  return { settled, sleeps: clock.sleeps, requests: server.received.length };
}

export const get = (client: KonnectClient) => client.getEntity(REDIS);
export const put = (client: KonnectClient) => client.putEntity(REDIS, {});
export const remove = (client: KonnectClient) => client.deleteEntity(REDIS);
export const create = (client: KonnectClient) => client.createControlPlane({ name: "shop" });
