import type { Message, MessageInit } from "../protocol/messages";
import type { Resource } from "../resource";
import { attributeType } from "../schema/implied-type";
import type { Type } from "../values/type";
import { isUnknown, record, type Value, type ValueRecord } from "../values/value";
import { decodeObject, encodeObject } from "../rpc/dynamic-value";

/**
 * What names one object for ever, as Terraform 1.12 keeps it beside the state. Every version of it is 0: an
 * object whose identity has another version could not go to a provider that knows of none, as the one that ours
 * replaces.
 */
export interface ResourceIdentity {
  /** Attributes of the resource's schema. */
  readonly names: readonly string[];
  readonly type: Type;
}

/** The identity that a resource declares; undefined when it has none. */
export function identityOf<Client>({
  identity,
  schema,
}: Pick<Resource<Client>, "identity" | "schema">): ResourceIdentity | undefined {
  if (identity === undefined) return undefined;
  const types = identity.map((name): [string, Type] => {
    const attribute = schema.attributes[name];
    if (attribute === undefined) throw new Error(`the identity names no attribute ${name}`);
    return [name, attributeType(attribute)];
  });
  return { names: identity, type: ["object", Object.fromEntries(types)] };
}

/**
 * The identity of an object, from its state or plan; none while any part of it is null or unknown. Terraform
 * allows an unknown one in a plan to create, but cannot show such a plan (1.15: "value is not known").
 */
export function encodeIdentity(
  identity: ResourceIdentity | undefined,
  values: ValueRecord | null,
): MessageInit<"ResourceIdentityData"> | undefined {
  if (identity === undefined || values === null) return undefined;
  const parts = identity.names.map((name): [string, Value] => [name, values[name] ?? null]);
  if (parts.some(([, value]) => value === null || isUnknown(value))) return undefined;
  return { identityData: encodeObject(record(parts), identity.type) };
}

/**
 * Whether a version of Terraform, as it tells a provider, keeps the identities of what it manages: from 1.12 on, and
 * one that does not say which it is. OpenTofu before 1.12, whose numbers go on from Terraform's, drops them.
 */
export function keepsIdentities(terraformVersion: string): boolean {
  const [major = 0, minor = 0] = terraformVersion.split(".").map(Number);
  const isOlder = major < 1 || (major === 1 && minor < 12);
  return terraformVersion === "" || !isOlder;
}

/** @throws ValueError when it is not of the identity's type */
export function decodeIdentity(
  identity: ResourceIdentity,
  message: Message<"ResourceIdentityData">,
): ValueRecord | null {
  return decodeObject(message.identityData, identity.type);
}
