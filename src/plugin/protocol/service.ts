import type { Message, MessageInit, MessageName } from "./messages";

/** The gRPC service's methods; on the wire each begins with a capital: `/tfplugin6.Provider/ReadResource`. */
export const methods = [
  "getMetadata",
  "getProviderSchema",
  "getResourceIdentitySchemas",
  "upgradeResourceIdentity",
  "validateProviderConfig",
  "validateResourceConfig",
  "validateDataResourceConfig",
  "configureProvider",
  "upgradeResourceState",
  "readResource",
  "planResourceChange",
  "applyResourceChange",
  "importResourceState",
  "moveResourceState",
  "readDataSource",
  "validateListResourceConfig",
  "getFunctions",
  "callFunction",
  "stopProvider",
] as const;

export type Method = (typeof methods)[number];

export const serviceName = "tfplugin6.Provider";

export type RequestName<M extends Method> = `${Capitalize<M>}Request` & MessageName;
export type ResponseName<M extends Method> = `${Capitalize<M>}Response` & MessageName;

export interface Call {
  /**
   * Aborted when Terraform cancels this call, when it asks the provider to stop while the call is under
   * way, and when the server closes.
   */
  readonly signal: AbortSignal;
}

/** An answer: a message, or the bytes of one that was encoded before (a big schema, at build time). */
export type Answer<M extends Method> = MessageInit<ResponseName<M>> | Uint8Array;

/** The methods that give one answer. */
export type UnaryMethods = {
  readonly [M in Method]?: (request: Message<RequestName<M>>, call: Call) => Promise<Answer<M>>;
};

/**
 * What a provider answers, one method an RPC: `getProviderSchema(request, call)`. A method that is absent
 * is answered with gRPC's UNIMPLEMENTED, but for `stopProvider`, to which the transport itself answers.
 * A method that rejects ends the RPC with INTERNAL and loses what was known: prefer diagnostics.
 */
export interface ProviderService extends UnaryMethods {
  /** The one method that answers with a stream: sends any number of events, then ends. */
  readonly listResource?: (
    request: Message<"ListResourceRequest">,
    call: Call,
    send: (event: MessageInit<"ListResourceEvent">) => Promise<void>,
  ) => Promise<void>;
}
