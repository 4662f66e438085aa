import fc from "fast-check";
import { type AlternativesShape, type Field, type ObjectShape, type Shape, terraformName } from "../../model";
import { arbitraryLeaf } from "./leaves";

/** JSON as both faces of a kind hold it. */
export type Json = null | string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/**
 * Which face of a kind is made. A `configuration` is what a user may write: Terraform's names, alternatives in
 * their wrappers, null where nothing is said. An `answer` is what a server may say: wire names, alternatives
 * bare, absent where nothing is said, and what only the server sets.
 */
export type Face = "configuration" | "answer";

/** What the types leave open and the rules of a kind demand, by wire path: `spec.ports[].name`. */
export type Demands = Readonly<Record<string, Demand>>;

export interface Demand {
  readonly value: fc.Arbitrary<Json>;
  /** Whether the rules want it set although the types do not. */
  readonly isNeeded?: true;
}

/** Any object of a shape, sparse enough to be quick however many attributes there are. */
export function arbitraryOfShape(
  shape: ObjectShape,
  face: Face,
  demands: Demands = {},
): fc.Arbitrary<{ readonly [name: string]: Json }> {
  return new Maker(face, demands).object(shape, "");
}

class Maker {
  constructor(
    private readonly face: Face,
    private readonly demands: Demands,
  ) {}

  object({ fields }: ObjectShape, path: string): fc.Arbitrary<{ readonly [name: string]: Json }> {
    const members = fields.filter((field) => this.isShown(field)).map((field) => this.member(field, path));
    return fc.tuple(...members).map((entries) => {
      const made = Object.create(null) as Record<string, Json>;
      for (const [name, json] of entries) if (json !== undefined) made[name] = json;
      return made;
    });
  }

  private isShown({ facets }: Field): boolean {
    return this.face === "configuration" || facets.terraformOnly !== true;
  }

  private member(field: Field, path: string): fc.Arbitrary<readonly [string, Json | undefined]> {
    const { facets } = field;
    const inner = path === "" ? field.name : `${path}.${field.name}`;
    const mustBe =
      facets.mode === "required" || facets.notNull === true || this.demands[inner]?.isNeeded === true;
    if (this.face === "configuration") {
      const name = terraformName(field);
      if (facets.mode === "computed") return fc.constant([name, null] as const);
      const value = this.value(field, inner);
      return (mustBe ? value : sometimes(value, null, field.shape)).map((json) => [name, json] as const);
    }
    const value: fc.Arbitrary<Json | undefined> = this.value(field, inner);
    return (mustBe || field.required ? value : sometimes(value, undefined, field.shape)).map(
      (json) => [field.name, json] as const,
    );
  }

  private value(field: Field, path: string): fc.Arbitrary<Json> {
    if (field.facets.json === true) return this.face === "configuration" ? jsonText : jsonObject;
    return this.of(field.shape, path);
  }

  private of(shape: Shape, path: string): fc.Arbitrary<Json> {
    const demanded = this.demands[path];
    if (demanded !== undefined) return demanded.value;
    switch (shape.type) {
      case "object":
        return this.object(shape, path);
      case "list": {
        const element = this.of(shape.element, `${path}[]`);
        return fc.array(element, { minLength: shape.minimumItems, maxLength: 2 });
      }
      case "map": {
        const entry = fc.tuple(
          fc.constantFrom("a", "kuma.io/service", "__proto__", ""),
          this.of(shape.value, `${path}[]`),
        );
        return fc.uniqueArray(entry, { maxLength: 2, selector: ([key]) => key }).map(jsonOf);
      }
      case "alternatives":
        return this.alternative(shape, path);
      default:
        return arbitraryLeaf(shape);
    }
  }

  /** Just one of them, the larger ones more often: they hold more to go wrong. */
  private alternative({ options }: AlternativesShape, path: string): fc.Arbitrary<Json> {
    const names = options.map(({ name }) => name);
    const made = options.map(({ name, shape }) => {
      const inner = this.of(shape, path);
      const arbitrary =
        this.face === "answer"
          ? inner
          : inner.map((json): Json => jsonOf(names.map((other) => [other, other === name ? json : null])));
      return { arbitrary, weight: countLeaves(shape) };
    });
    return fc.oneof(atAnyDepth, ...made);
  }
}

/** fast-check makes deep values ever simpler; here the shape itself ends. */
const atAnyDepth = { depthSize: "max" } as const;

function sometimes<T, N>(value: fc.Arbitrary<T>, nothing: N, shape: Shape): fc.Arbitrary<T | N> {
  const weight = countLeaves(shape) > 4 ? 6 : 2;
  return fc.oneof(atAnyDepth, { weight: 3, arbitrary: fc.constant(nothing) }, { weight, arbitrary: value });
}

export function countLeaves(shape: Shape): number {
  switch (shape.type) {
    case "object":
      return Math.max(1, sum(shape.fields.map((field) => field.shape)));
    case "alternatives":
      return sum(shape.options.map((option) => option.shape));
    case "list":
      return countLeaves(shape.element);
    default:
      return 1;
  }
}

function sum(shapes: readonly Shape[]): number {
  return shapes.reduce((total, shape) => total + countLeaves(shape), 0);
}

function jsonOf(entries: readonly (readonly [string, Json])[]): { readonly [name: string]: Json } {
  const made = Object.create(null) as Record<string, Json>;
  for (const [name, json] of entries) made[name] = json;
  return made;
}

const jsonObject = fc.constantFrom<Json>({}, { a: 1 }, { b: [true, null], a: { é: 0.5 } });

/** Spellings of the same and of other objects. */
const jsonText = fc.constantFrom<Json>("{}", '{"a":1}', '{ "a" : 1.0 }', '{"a":{"é":0.5},"b":[true,null]}');
