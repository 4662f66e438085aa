import { conform } from "../values/conform";
import { renderPath, type Path } from "../values/path";
import { ValueError } from "../values/value-error";
import { hasUnknown } from "../values/walk";
import { attributeType } from "./implied-type";
import type { Attribute, Attributes, Schema } from "./schema";

/** Names that Terraform keeps for itself at the top of a resource or data source. */
const reservedNames = [
  "connection",
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  "provider",
  "provisioner",
];

/** A schema that Terraform would refuse or that contradicts itself. A defect of the provider, not of its user. */
export interface SchemaProblem {
  readonly path: Path;
  readonly problem: string;
}

/** Thrown when a provider is put together; names every problem at once. */
export class SchemaError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The provider's schemas are not coherent:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
    );
    this.name = "SchemaError";
  }
}

/** Schemas never change, and providers that are made for one run after the other share theirs. */
const checked = new WeakMap<Schema, readonly SchemaProblem[]>();

/** Finds what is incoherent in one schema. Nothing found: an empty list. */
export function checkSchema(schema: Schema): readonly SchemaProblem[] {
  const known = checked.get(schema);
  if (known !== undefined) return known;
  const problems = findProblems(schema);
  checked.set(schema, problems);
  return problems;
}

function findProblems(schema: Schema): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  if (!Number.isSafeInteger(schema.version) || schema.version < 0) {
    problems.push({ path: [], problem: "the version must be a whole number from 0 on" });
  }
  for (const name of reservedNames) {
    if (Object.hasOwn(schema.attributes, name)) {
      problems.push({ path: [{ attribute: name }], problem: "Terraform reserves this name" });
    }
  }
  return [...problems, ...checkAttributes(schema.attributes, [], false)];
}

export function renderSchemaProblem(owner: string, { path, problem }: SchemaProblem): string {
  return path.length === 0 ? `${owner}: ${problem}` : `${owner}.${renderPath(path)}: ${problem}`;
}

function checkAttributes(attributes: Attributes, path: Path, insideComputed: boolean): SchemaProblem[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = [...path, { attribute: name }];
    const problems = attributeProblems(name, attribute, insideComputed).map((problem) => ({
      path: here,
      problem,
    }));
    if (attribute.nested === undefined) return problems;
    const computedOnly = attribute.mode === "computed";
    return [...problems, ...checkAttributes(attribute.nested.attributes, here, computedOnly)];
  });
}

function attributeProblems(name: string, attribute: Attribute, insideComputed: boolean): string[] {
  const problems: string[] = [];
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    problems.push("a name is lower-case letters, digits and underscores, and begins with a letter");
  }
  if (insideComputed && attribute.mode !== "computed") {
    problems.push("what is inside a computed attribute must itself be computed");
  }
  if (
    attribute.mode === "computed" &&
    attribute.validators !== undefined &&
    attribute.validators.length > 0
  ) {
    problems.push("validators never run on a computed attribute: no configuration sets it");
  }
  if (attribute.type !== undefined && typeof attribute.type !== "string" && holdsDynamic(attribute.type[1])) {
    problems.push("`dynamic` cannot be inside a list, set or map");
  }
  return [...problems, ...defaultProblems(attribute)];
}

function defaultProblems(attribute: Attribute): string[] {
  if (attribute.default === undefined) return [];
  const problems: string[] = [];
  if (attribute.mode !== "optional+computed") {
    problems.push(
      "a default needs the mode `optional+computed`: Terraform refuses to plan what it calls not computed",
    );
  }
  if (attribute.default === null) problems.push("a default of null is none");
  if (hasUnknown(attribute.default)) problems.push("a default must be known");
  try {
    conform(attribute.default, attributeType(attribute));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    problems.push(`the default is not of the attribute's type: ${error.message}`);
  }
  return problems;
}

function holdsDynamic(type: unknown): boolean {
  return type === "dynamic" || (Array.isArray(type) && type.some(holdsDynamic));
}
