import fc from "fast-check";
import { kinds, type ResourceKind } from "../../src/model";
import { checkConfig } from "../../src/provider/check-config";
import { resourceSchema } from "../../src/provider/schema";
import { arbitraryOfShape } from "./support/arbitrary-of-shape";
import { arbitraryPair } from "./support/contract-pair";
import { demandsOf } from "./support/demands";
import { attributePaths, setPaths } from "./support/attribute-paths";

const enough = { numRuns: 12_000, seed: 1 };

describe.each(kinds.map((kind) => [kind.name, kind] as const))("what is generated of a %s", (_, kind) => {
  const schema = resourceSchema(kind);
  const configurations = fc.sample(arbitraryOfShape(kind.shape, "configuration", demandsOf(kind)), enough);

  it("sets every attribute that a user can set, some time", () => {
    const set = new Set(configurations.flatMap((config) => setPaths(schema.attributes, config)));
    expect(attributePaths(schema.attributes).filter((path) => !set.has(path))).toEqual([]);
  });

  it("is valid", () => {
    const refused = configurations
      .slice(0, 500)
      .flatMap((config) => checkConfig(kind, schema, config))
      .filter(({ severity }) => severity === "error");
    expect(refused).toEqual([]);
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
