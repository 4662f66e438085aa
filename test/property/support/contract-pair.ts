import fc from "fast-check";
import { kinds, type ResourceKind } from "../../../src/model";
import { arbitraryConfiguration } from "../../../src/testing/arbitraries/arbitrary-configuration";
import { arbitraryOfShape, type Json } from "../../../src/testing/arbitraries/arbitrary-of-shape";
import { demandsOf } from "../../../src/testing/arbitraries/demands";

type JsonRecord = { readonly [name: string]: Json };

/** How there came to be an object before the configuration under test, if there is one. */
export type History = "none" | "created" | "drifted" | "found";

/** A prior state, told by how it came about, and a configuration to plan and apply on it. */
export interface ContractPair {
  readonly history: History;
  /** The configuration that made the prior state. */
  readonly before: JsonRecord;
  /** What the server holds when the object was found or has drifted. */
  readonly answer: JsonRecord;
  readonly config: JsonRecord;
  /** Chooses which values of the configuration are not known at first. */
  readonly maskSeed: number;
  readonly temper: Temper;
}

/** What servers do beside storing what they get. */
export interface Temper {
  readonly addedLabels: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** Leaves out of its answers every list and object with nothing in it. */
  readonly prunes: boolean;
  /** Adds to its answers an object with nothing in it wherever there could be one. */
  readonly fills: boolean;
  /** Has a status to tell after every write, whatever it was before. */
  readonly reports: boolean;
}

export function arbitraryPair(kind: ResourceKind): fc.Arbitrary<ContractPair> {
  const demands = demandsOf(kind);
  const configuration = arbitraryConfiguration(kind);
  return fc.record(
    {
      history: fc.constantFrom<History>("none", "created", "drifted", "found"),
      before: configuration,
      answer: arbitraryOfShape(kind.shape, "answer", demands),
      config: configuration,
      maskSeed: fc.nat(),
      temper: arbitraryTemper(kind),
    },
    { noNullPrototype: true },
  );
}

function arbitraryTemper({ scope }: ResourceKind): fc.Arbitrary<Temper> {
  const labels = { "kuma.io/mesh": "default", "kuma.io/origin": "global", "kuma.io/env": "universal" };
  return fc.record(
    {
      // Konnect adds labels to what a mesh is made of, not to control planes.
      addedLabels: fc.constantFrom(...(scope === "organization" ? [{}] : [{}, labels])),
      warnings: fc.constantFrom([], ["the server warns"]),
      prunes: fc.boolean(),
      fills: fc.boolean(),
      reports: fc.boolean(),
    },
    { noNullPrototype: true },
  );
}

export function kindNamed(name: string): ResourceKind {
  const kind = kinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
}
