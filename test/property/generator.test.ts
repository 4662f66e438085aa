import fc from "fast-check";
import { kinds, type ResourceKind } from "../../src/model";
import { hasErrors } from "../../src/plugin/diagnostic";
import type { ValueRecord } from "../../src/plugin/values/value";
import { checkConfig } from "../../src/provider/check-config";
import { resourceSchema } from "../../src/provider/schema";
import { arbitraryConfiguration } from "../../src/testing/arbitraries/arbitrary-configuration";
import { arbitraryPair } from "./support/contract-pair";
import { attributePaths, setPaths } from "./support/attribute-paths";

const enough = { numRuns: 12_000, seed: 1 };

describe.each(kinds.map((kind) => [kind.name, kind] as const))("what is generated of a %s", (_, kind) => {
  const schema = resourceSchema(kind);
  const configurations = fc.sample(arbitraryConfiguration(kind), enough);

  it("sets every attribute that a user can set, some time", () => {
    const set = new Set(configurations.flatMap((config) => setPaths(schema.attributes, config)));
    expect(attributePaths(schema.attributes).filter((path) => !set.has(path))).toEqual([]);
  });

  it("is valid often enough: whether one value fits another is for the rules to say", () => {
    const isValid = (config: ValueRecord) => !hasErrors(checkConfig(kind, schema, config));
    expect(configurations.slice(0, 500).filter(isValid).length).toBeGreaterThan(50);
  });

  it("holds at times a server's whole answer", () => {
    const answers = fc.sample(arbitraryPair(kind), { numRuns: 1_000, seed: 1 }).map(({ answer }) => answer);
    const shown = new Set(answers.flatMap((answer) => Object.keys(answer)));
    expect(serverMembers(kind).filter((name) => !shown.has(name))).toEqual([]);
  });
});

function serverMembers({ shape }: ResourceKind): readonly string[] {
  return shape.fields.filter(({ facets }) => facets.terraformOnly !== true).map(({ name }) => name);
}
