import type ts from "typescript";
import { referenceTo } from "../../references";
import { Expression, type Value } from "../../value";
import type { KnownResource } from "./known";
import { namedField } from "./named-field";
import type { Values } from "./values";

/** What a property of a construct refers to in Terraform. */
export function readReference(node: ts.PropertyAccessExpression, values: Values): Value | undefined {
  const { compiler } = values.source;
  const property = node.name.text;
  const inner = values.resolve(node.expression);
  if (compiler.isPropertyAccessExpression(inner) && inner.name.text === "resource") {
    const known = values.knownAs(inner.expression);
    return known?.type === "resource" && known.isHigher ? attributeOf(known, property) : undefined;
  }
  const known = values.knownAs(inner);
  switch (known?.type) {
    case "resource": {
      const higher = known.isHigher ? higherProperties[property] : property;
      return higher === undefined ? undefined : attributeOf(known, higher);
    }
    case "control plane":
      return property === "controlPlaneId" ? known.cpId : undefined;
    case "mesh":
      return property === "meshName" ? known.name : undefined;
    case "variable":
      return /^(string|number|boolean)?value$/i.test(property)
        ? new Expression(`var.${known.name}`)
        : undefined;
    default:
      return undefined;
  }
}

/** The attribute of the L1 construct that a property of an L2 construct gives. */
const higherProperties: Readonly<Record<string, string>> = {
  controlPlaneId: "id",
  id: "id",
  meshName: "name",
  serviceName: "name",
  kri: "kri",
};

function attributeOf({ kind, name }: KnownResource, property: string): Expression | undefined {
  const attribute = property === "id" ? property : namedField(kind.shape, property)?.name;
  return attribute === undefined ? undefined : referenceTo({ kind, name }, attribute);
}
