import type { Diagnostic } from "../diagnostic";
import { decodeMessage } from "../protocol/decode";
import { encodeMessage } from "../protocol/encode";
import { severity } from "../protocol/enumerations";
import type { Message, MessageInit } from "../protocol/messages";
import type { Call, Method, RequestName, ResponseName, UnaryMethods } from "../protocol/service";
import { decodeObject } from "../rpc/dynamic-value";
import { conform } from "../values/conform";
import type { Path } from "../values/path";
import type { Type } from "../values/type";
import { encodeMsgpack } from "../values/msgpack/encode-msgpack";
import type { Value, ValueRecord } from "../values/value";

/**
 * One RPC of a service, with its answer as a host would decode it.
 * @throws when the service does not implement it
 */
export function required<M extends Method>(
  service: UnaryMethods,
  method: M,
): (request: Message<RequestName<M>>, call: Call) => Promise<Message<ResponseName<M>>> {
  return async (request, call) => {
    const answer = await service[method]?.(request, call);
    if (answer === undefined) throw new Error(`the service does not implement ${method}`);
    const name = `${method.charAt(0).toUpperCase()}${method.slice(1)}Response` as ResponseName<M>;
    return decodeMessage(name, answer instanceof Uint8Array ? answer : encodeMessage(name, answer));
  };
}

/** A value as Terraform sends it. */
export function toWire(value: ValueRecord | null, type: Type): Message<"DynamicValue"> {
  return valueToWire(value, type);
}

/** A value that is conformed already, as Terraform sends it. */
export function conformedToWire(value: ValueRecord | null, type: Type): Message<"DynamicValue"> {
  return { msgpack: encodeMsgpack(value, type), json: new Uint8Array() };
}

/** Any value as Terraform sends it. */
export function valueToWire(value: Value, type: Type): Message<"DynamicValue"> {
  return { msgpack: encodeMsgpack(conform(value, type), type), json: new Uint8Array() };
}

export function toObject(message: Message<"DynamicValue"> | undefined, type: Type): ValueRecord | null {
  return decodeObject(message, type);
}

export function readDiagnostics(response: {
  readonly diagnostics: readonly Message<"Diagnostic">[];
}): Diagnostic[] {
  return response.diagnostics.map((message) => ({
    severity: message.severity === severity.error ? "error" : "warning",
    summary: message.summary,
    detail: message.detail,
    ...(message.attribute !== undefined && { path: readPath(message.attribute) }),
  }));
}

export function readPath(message: Message<"AttributePath"> | MessageInit<"AttributePath">): Path {
  return (message.steps ?? []).map((step) => {
    if ("attributeName" in step) return { attribute: step.attributeName };
    return "elementKeyInt" in step ? { index: step.elementKeyInt } : { key: step.elementKeyString };
  });
}
