import type { Dispatcher } from "undici";

import { type Clock, systemClock } from "./clock";
import type { JsonObject } from "./json";
import { type KonnectLogger, silentLogger } from "./log";
import {
  createControlPlane,
  deleteControlPlane,
  getControlPlane,
  listControlPlanes,
  updateControlPlane,
} from "./operations/control-planes";
import { deleteEntity, getEntity, putEntity, type Written } from "./operations/entities";
import { type EntityPage, listEntities, listEntityPages, type PageOptions } from "./operations/entity-list";
import type { CollectionRef, EntityRef } from "./operations/path";
import { dataRedactorOf, redactorOf } from "./redaction";
import { type KonnectSettings, secretsOf } from "./settings/settings";
import type { Connection } from "./transport/connection";
import { openDispatcher } from "./transport/dispatcher";

export interface KonnectClientOptions {
  /** Sends the requests; the caller closes it. @default a connection pool of the client's own */
  readonly dispatcher?: Dispatcher;
  /** @default the system's */
  readonly clock?: Clock;
  /** From 0 to 1, spreads the waits between attempts. @default Math.random */
  readonly random?: () => number;
  /** @default none */
  readonly log?: KonnectLogger;
  /** Our version, for the `User-Agent`. @default "0.0.0" */
  readonly version?: string;
  /** The largest answer that is read, in bytes. @default 32 MiB */
  readonly maxAnswerBytes?: number;
}

/**
 * The Konnect Mesh API. Every call throws only {@link KonnectError}; what is absent is a value, not an error.
 * Calls retry by the settings, and stop at once when their signal aborts.
 */
export interface KonnectClient {
  createControlPlane(body: JsonObject, signal?: AbortSignal): Promise<JsonObject>;
  getControlPlane(id: string, signal?: AbortSignal): Promise<JsonObject | undefined>;
  updateControlPlane(id: string, body: JsonObject, signal?: AbortSignal): Promise<JsonObject>;
  deleteControlPlane(id: string, signal?: AbortSignal): Promise<"deleted" | "absent">;
  listControlPlanes(signal?: AbortSignal): AsyncGenerator<JsonObject, void, undefined>;
  getEntity(ref: EntityRef, signal?: AbortSignal): Promise<JsonObject | undefined>;
  putEntity(ref: EntityRef, body: JsonObject, signal?: AbortSignal): Promise<Written>;
  deleteEntity(ref: EntityRef, signal?: AbortSignal): Promise<"deleted" | "absent">;
  listEntities(ref: CollectionRef, signal?: AbortSignal): AsyncGenerator<JsonObject, void, undefined>;
  /** The same list, for callers that take no more pages than they need. */
  listEntityPages(
    ref: CollectionRef,
    options?: PageOptions,
    signal?: AbortSignal,
  ): AsyncGenerator<EntityPage, void, undefined>;
  /** Closes the client's own connections once their requests are done; may be called twice. */
  close(): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Makes a client. Connects at the first call only.
 *
 * @example
 * const client = createKonnectClient(resolveSettings({}, process.env));
 * const service = await client.getEntity({
 *   controlPlaneId, collection: "meshmultizoneservices", mesh: "default", name: "redis",
 * });
 */
export function createKonnectClient(
  settings: KonnectSettings,
  options: KonnectClientOptions = {},
): KonnectClient {
  const { dispatcher, clock = systemClock, random = Math.random, log = silentLogger } = options;
  const { version = "0.0.0", maxAnswerBytes = 32 * MEBIBYTE } = options;
  let own: Promise<Dispatcher> | undefined;
  let closing: Promise<void> | undefined;
  const connection: Connection = {
    settings,
    dispatcher: async () => dispatcher ?? (own ??= openDispatcher(settings)),
    clock,
    random,
    log,
    redact: redactorOf(secretsOf(settings)),
    redactData: dataRedactorOf(secretsOf(settings)),
    userAgent: `cdktf-konnect-mesh/${version} terraform-provider-konnect-beta`,
    maxAnswerBytes,
  };
  return {
    createControlPlane: (body, signal) => createControlPlane(connection, body, signal),
    getControlPlane: (id, signal) => getControlPlane(connection, id, signal),
    updateControlPlane: (id, body, signal) => updateControlPlane(connection, id, body, signal),
    deleteControlPlane: (id, signal) => deleteControlPlane(connection, id, signal),
    listControlPlanes: (signal) => listControlPlanes(connection, signal),
    getEntity: (ref, signal) => getEntity(connection, ref, signal),
    putEntity: (ref, body, signal) => putEntity(connection, ref, body, signal),
    deleteEntity: (ref, signal) => deleteEntity(connection, ref, signal),
    listEntities: (ref, signal) => listEntities(connection, ref, signal),
    listEntityPages: (ref, options, signal) => listEntityPages(connection, ref, options, signal),
    close: () => (closing ??= (async () => (await own)?.close())()),
  };
}
