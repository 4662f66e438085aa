import { kinds } from "../../src/model";
import { resourceSchema } from "../../src/provider/schema";
import { attributePaths, setPaths } from "../property/support/attribute-paths";
import { goldens } from "./support/golden";

/** Set where a golden runs. */
const everywhere = ["cp_id", "mesh", "name"];

/** In the schema, but refused by every control plane for each kind that a target can have there. */
const refused = ["spec.target_ref.mesh"];

describe("the golden configurations", () => {
  it("are 120 or more", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(120);
  });

  it("are each of a type that the provider has", () => {
    const types = kinds.map(({ terraformType }) => terraformType);
    expect(goldens.filter(({ resource }) => !types.includes(resource))).toEqual([]);
  });

  it.each(kinds.map((kind) => [kind.terraformType, kind] as const))(
    "set every attribute of %s",
    (resource, kind) => {
      const { attributes } = resourceSchema(kind);
      const mine = goldens.filter((golden) => golden.resource === resource);
      const set = new Set([
        ...everywhere,
        ...refused,
        ...mine.flatMap((golden) => setPaths(attributes, golden.attributes)),
      ]);
      expect(attributePaths(attributes).filter((path) => !set.has(path))).toEqual([]);
    },
  );

  it("say nothing that the schema has no place for", () => {
    const unknown = goldens.flatMap(({ name, resource, attributes }) => {
      const kind = kinds.find(({ terraformType }) => terraformType === resource);
      const known = kind === undefined ? {} : resourceSchema(kind).attributes;
      return Object.keys(attributes)
        .filter((attribute) => !Object.hasOwn(known, attribute))
        .map((attribute) => `${name}: ${attribute}`);
    });
    expect(unknown).toEqual([]);
  });
});
