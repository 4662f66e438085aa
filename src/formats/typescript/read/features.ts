import type ts from "typescript";
import type { AttributePath } from "../../resource";
import type { Value } from "../../value";
import { propertyName } from "../value-code";
import type { Findings, Values } from "./values";

const types = ["MeshCreation", "HostnameGeneratorCreation"] as const;

/** The features of a control plane: a flag each in the construct, a list of objects in Terraform. */
export function readFeatures(
  node: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Value | undefined {
  const members = values.members(node);
  if (members === undefined) return undefined;
  const features: Value[] = [];
  const names = types.map((type) => propertyName(attributeOf(type)));
  for (const { name, node: member } of members) {
    if (!names.includes(name)) values.lose("unknown_field", member, "is no property of features.");
  }
  for (const type of types) {
    const name = attributeOf(type);
    const member = members.find((one) => one.name === propertyName(name));
    if (member === undefined) continue;
    const at = [...path, features.length];
    values.find(member.node, at, findings);
    const enabled = values.read(member.value, { type: "boolean", nullable: false }, at, findings);
    if (enabled !== undefined) features.push({ type, [name]: { enabled } });
  }
  return features;
}

/** `MeshCreation` → `mesh_creation`. */
function attributeOf(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
