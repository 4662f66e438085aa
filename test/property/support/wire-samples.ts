import fc from "fast-check";
import { kinds } from "../../../src/model";
import { decodeMessage } from "../../../src/plugin/protocol/decode";
import { encodeMessage } from "../../../src/plugin/protocol/encode";
import { ProtocolError } from "../../../src/plugin/protocol/errors";
import type { Message, MessageInit, MessageName } from "../../../src/plugin/protocol/messages";
import type { ProviderService } from "../../../src/plugin/protocol/service";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import { drive } from "../../../src/plugin/testing";
import { conform } from "../../../src/plugin/values/conform";
import { decodeMsgpack } from "../../../src/plugin/values/msgpack/decode-msgpack";
import { encodeMsgpack } from "../../../src/plugin/values/msgpack/encode-msgpack";
import type { Type } from "../../../src/plugin/values/type";
import { ValueError } from "../../../src/plugin/values/value-error";
import { createKonnectProvider } from "../../../src/provider";
import { resourceSchema } from "../../../src/provider/schema";
import { arbitraryMessage, messageNames } from "../../plugin/protocol/arbitrary-message";
import { arbitraryTypedValue } from "../../plugin/support/arbitrary-value";
import { FakeKonnect } from "../../provider/support/fake-konnect";
import { arbitraryConfiguration } from "../../../src/testing/arbitraries/arbitrary-configuration";
import type { Sample } from "./hold-mutations";

/** Valid configurations of every kind, encoded, with their types. The seed is fixed: the damage is what varies. */
const configurations = kinds.flatMap((kind) => {
  const type = impliedType(resourceSchema(kind).attributes);
  const sampled = fc.sample(arbitraryConfiguration(kind), {
    numRuns: 40,
    seed: 1,
  });
  return sampled.map((config) => ({
    typeName: kind.terraformType,
    type,
    bytes: Buffer.from(encodeMsgpack(conform(config, type), type)),
  }));
});

/** Values of all types and configurations of all kinds, read by type. */
export function msgpackSamples(): readonly Sample[] {
  const values = fc
    .sample(arbitraryTypedValue, { numRuns: 300, seed: 1 })
    .map(({ type, value }) => ({ type, bytes: Buffer.from(encodeMsgpack(value, type)) }));
  return [...values, ...configurations].map(({ type, bytes }) => ({
    name: `decodeMsgpack of ${JSON.stringify(type).slice(0, 80)}`,
    bytes,
    survive: (mutated) => readMsgpack(mutated, type),
  }));
}

/** Refused as a value that is none, or else a value that can be written again. */
export function readMsgpack(bytes: Buffer, type: Type): void {
  try {
    encodeMsgpack(decodeMsgpack(bytes, type), type);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
  }
}

/** Every message of the protocol. */
export function messageSamples(): readonly Sample[] {
  return messageNames.flatMap((name) =>
    fc.sample(arbitraryMessage(name), { numRuns: 10, seed: 1 }).map((message) => ({
      name: `decodeMessage of ${name}`,
      bytes: Buffer.from(encodeMessage(name, message as never)),
      survive: (mutated) => {
        try {
          decodeMessage(name, mutated);
        } catch (error) {
          if (!(error instanceof ProtocolError)) throw error;
        }
      },
    })),
  );
}

/** Whole calls of the provider, given damaged values: an answer comes, and it can be encoded. */
export async function callSamples(): Promise<readonly Sample[]> {
  const konnect = new FakeKonnect();
  const provider = createKonnectProvider({ environment: {}, makeClient: () => konnect.client });
  const driver = drive(provider, { strict: false });
  await driver.configure({ personal_access_token: "kpat_of_the_tests" });
  return configurations.flatMap(({ typeName, bytes }) =>
    Object.entries(calls).map(([method, call]) => ({
      name: `${method} of ${typeName}`,
      bytes,
      survive: (mutated) => {
        // What one call made must not be in the way of the next, nor pile up.
        konnect.objects.clear();
        konnect.calls.length = konnect.bodies.length = 0;
        return call(driver.service, typeName, {
          value: value(mutated),
          intact: value(bytes),
          bytes: mutated,
        });
      },
    })),
  );
}

type DynamicValue = Message<"DynamicValue">;

interface Values {
  readonly value: DynamicValue;
  readonly intact: DynamicValue;
  readonly bytes: Buffer;
}

type MakeCall = (service: ProviderService, typeName: string, values: Values) => Promise<void>;

function value(msgpack: Buffer): DynamicValue {
  return { msgpack, json: Buffer.alloc(0) };
}

const context = { signal: new AbortController().signal };
const unsaid = { providerMeta: undefined, clientCapabilities: undefined } as const;
const nothing = value(Buffer.from([0xc0]));

/** An answer that can be sent, and that confesses no defect. */
function encodeAnswer<Name extends MessageName & `${string}Response`>(
  name: Name,
  answer: MessageInit<Name> | Uint8Array | undefined,
): void {
  if (answer === undefined || answer instanceof Uint8Array) throw new Error("no answer");
  encodeMessage(name, answer);
  const { diagnostics = [] } = answer as { readonly diagnostics?: readonly MessageInit<"Diagnostic">[] };
  const defect = diagnostics.find(({ detail }) => detail?.includes("failed unexpectedly"));
  if (defect !== undefined) throw new Error(defect.detail);
}

const calls: Readonly<Record<string, MakeCall>> = {
  async validateResourceConfig(service, typeName, { value: config }) {
    const answer = await service.validateResourceConfig?.({ typeName, config, ...unsaid }, context);
    encodeAnswer("ValidateResourceConfigResponse", answer);
  },
  async planResourceChange(service, typeName, { value: config, bytes }) {
    const request = {
      typeName,
      config,
      proposedNewState: config,
      priorPrivate: bytes,
      priorIdentity: undefined,
      ...unsaid,
    };
    const answer = await service.planResourceChange?.({ ...request, priorState: nothing }, context);
    encodeAnswer("PlanResourceChangeResponse", answer);
  },
  async planResourceChangeOfDamagedState(service, typeName, { value: priorState, intact: config, bytes }) {
    const request = {
      typeName,
      config,
      proposedNewState: config,
      priorPrivate: bytes,
      priorIdentity: undefined,
      ...unsaid,
    };
    const answer = await service.planResourceChange?.({ ...request, priorState }, context);
    encodeAnswer("PlanResourceChangeResponse", answer);
  },
  async applyResourceChange(service, typeName, { value: plannedState, intact: config, bytes }) {
    const request = {
      typeName,
      config,
      plannedState,
      plannedPrivate: bytes,
      plannedIdentity: undefined,
      ...unsaid,
    };
    const answer = await service.applyResourceChange?.({ ...request, priorState: nothing }, context);
    encodeAnswer("ApplyResourceChangeResponse", answer);
  },
  async readResource(service, typeName, { value: currentState, bytes }) {
    const request = { typeName, currentState, private: bytes, currentIdentity: undefined, ...unsaid };
    encodeAnswer("ReadResourceResponse", await service.readResource?.(request, context));
  },
  async upgradeResourceState(service, typeName, { bytes }) {
    const request = { typeName, version: 0, rawState: { json: bytes, flatmap: {} } };
    encodeAnswer("UpgradeResourceStateResponse", await service.upgradeResourceState?.(request, context));
  },
  async importResourceState(service, typeName, { bytes }) {
    const request = { typeName, id: bytes.toString("latin1"), identity: undefined, ...unsaid };
    encodeAnswer("ImportResourceStateResponse", await service.importResourceState?.(request, context));
  },
};
