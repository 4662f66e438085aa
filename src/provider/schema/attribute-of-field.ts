import { type AlternativesShape, type Field, type Shape, terraformName } from "../../model";
import type { Attribute, AttributeFacets, Attributes } from "../../plugin/schema/schema";
import { conflictsWith } from "../../plugin/validation/validators/conflicts-with";
import type { Type } from "../../plugin/values/type";
import { oneAlternativeSet } from "./one-alternative-set";
import { planModifiersOf } from "./plan-modifiers-of-field";
import { jsonText } from "./json-text";
import { defaultOf } from "./default-of-field";

/** The Terraform attribute of a field of the contract: its type, who sets it, and how it is planned. */
export function attributeOf(field: Field): Attribute {
  const planned = defaultOf(field);
  return shaped(field.shape, {
    description: field.facets.description,
    mode: field.facets.mode,
    ...(field.facets.sensitive === true && { sensitive: true }),
    ...(planned !== undefined && { default: planned }),
    planModifiers: planModifiersOf(field),
    ...(field.shape.type === "alternatives" && { validators: [oneAlternativeSet(field.shape)] }),
    ...(field.facets.json === true && { validators: [jsonText()] }),
  });
}

/** An attribute of the shape given. What is made of attributes is nested, everything else a plain type. */
function shaped(shape: Shape, facets: AttributeFacets): Attribute {
  switch (shape.type) {
    case "object":
      return { ...facets, nested: { mode: "single", attributes: attributesOf(shape.fields) } };
    case "alternatives":
      return { ...facets, nested: { mode: "single", attributes: wrappersOf(shape) } };
    case "list":
    case "map": {
      const element = shape.type === "list" ? shape.element : shape.value;
      const plain = plainType(element);
      if (plain !== undefined) return { ...facets, type: [shape.type, plain] };
      return { ...facets, nested: { mode: shape.type, attributes: elementAttributes(element) } };
    }
    default:
      return { ...facets, type: leafTypes[shape.type] };
  }
}

const leafTypes = { string: "string", integer: "number", number: "number", boolean: "bool" } as const;

/** The type of a shape that holds no attributes; undefined for one that does. */
function plainType(shape: Shape): Type | undefined {
  switch (shape.type) {
    case "object":
    case "alternatives":
      return undefined;
    case "list":
    case "map": {
      const inner = plainType(shape.type === "list" ? shape.element : shape.value);
      return inner === undefined ? undefined : [shape.type, inner];
    }
    default:
      return leafTypes[shape.type];
  }
}

function elementAttributes(shape: Shape): Attributes {
  if (shape.type === "object") return attributesOf(shape.fields);
  if (shape.type === "alternatives") return wrappersOf(shape);
  throw new Error(`Terraform cannot nest a ${shape.type} of objects in a collection`);
}

function attributesOf(fields: readonly Field[]): Attributes {
  return Object.fromEntries(fields.map((field) => [terraformName(field), attributeOf(field)]));
}

/** One optional attribute a type, each of which excludes the others: Terraform has no untagged unions. */
function wrappersOf({ options }: AlternativesShape): Attributes {
  const names = options.map(({ name }) => name);
  return Object.fromEntries(
    options.map(({ name, shape }) => {
      const others = names.filter((other) => other !== name);
      return [name, shaped(shape, { mode: "optional", validators: [conflictsWith(...others)] })];
    }),
  );
}
