import ts from "typescript";

/** The part of JSON Schema that types come to. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string | undefined;
  readonly title?: string;
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema;
}

/** Turns types into JSON Schemas; a named interface becomes a definition of its name, with its comments as descriptions. */
export class TypeSchemas {
  readonly #checker: ts.TypeChecker;
  readonly #definitions = new Map<string, JsonSchema>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  get definitions(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.#definitions].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  of(type: ts.Type): JsonSchema {
    const named = type.aliasSymbol?.name;
    // Any JSON value.
    if (named === "PlanValue") return {};
    if (type.isUnion()) return this.#union(type.types);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { enum: [type.value] };
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return { enum: [this.#checker.typeToString(type) === "true"] };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    if (type.flags & ts.TypeFlags.String) return { type: "string" };
    if (type.flags & ts.TypeFlags.Number) return { type: "number" };
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: element === undefined ? {} : this.of(element) };
    }
    if (type.isIntersection() || type.flags & ts.TypeFlags.Object) return this.#object(type);
    throw new Error(`No JSON Schema for the type ${this.#checker.typeToString(type)}.`);
  }

  #union(types: readonly ts.Type[]): JsonSchema {
    const told = types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
    const isBoolean = told.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const literals = told.filter(
      (type) =>
        type.isStringLiteral() ||
        type.isNumberLiteral() ||
        (!isBoolean && type.flags & ts.TypeFlags.BooleanLiteral),
    );
    const others = told.filter(
      (type) => !literals.includes(type) && !(type.flags & ts.TypeFlags.BooleanLiteral),
    );
    const parts = [
      ...(literals.length > 0 ? [{ enum: literals.flatMap((type) => this.of(type).enum ?? []) }] : []),
      ...(isBoolean ? [{ type: "boolean" }] : []),
      ...others.map((type) => this.of(type)),
    ];
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { anyOf: parts };
  }

  #object(type: ts.Type): JsonSchema {
    const name = type.aliasSymbol === undefined ? type.symbol?.name : undefined;
    const isNamed = type.isClassOrInterface() && name !== undefined;
    if (!isNamed) return this.#members(type);
    if (!this.#definitions.has(name)) {
      this.#definitions.set(name, {});
      this.#definitions.set(name, { ...this.#described(type.symbol), ...this.#members(type) });
    }
    return { $ref: `#/definitions/${name}` };
  }

  #members(type: ts.Type): JsonSchema {
    const any = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const members = this.#checker.getPropertiesOfType(type);
    if (any !== undefined && members.length === 0)
      return { type: "object", additionalProperties: this.of(any) };
    const required = members.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
    return {
      type: "object",
      properties: Object.fromEntries(
        members.map((member) => [
          member.name,
          { ...this.#described(member), ...this.of(this.#checker.getTypeOfSymbol(member)) },
        ]),
      ),
      ...(required.length > 0 && { required: required.map((member) => member.name) }),
    };
  }

  #described(symbol: ts.Symbol): JsonSchema {
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).trim();
    return comment === ""
      ? {}
      : { description: comment.replace(/\s+/g, " ").replace(/\{@link (\w+)\}/g, "`$1`") };
  }
}
