import type ts from "typescript";
import { backendKinds, mesh, settingsPath, settingsShape } from "../../../model";
import { shapeAt } from "../../members";
import type { AttributePath } from "../../resource";
import { type Attributes, isAttributes, setOf, type Value } from "../../value";
import { setAt } from "./attribute-places";
import { namedField } from "./named-field";
import type { Findings, LiteralMember, Values } from "./values";

/** A part of a mesh with backends: which of several things one is, the construct says by a member with its settings. */
export function readBackends(
  part: string,
  node: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Value | undefined {
  const members = values.members(node);
  if (members === undefined) return undefined;
  const attributes: Record<string, Value> = {};
  for (const member of members) {
    if (member.name !== "backends") {
      readPlain(member, attributes, path, findings, values);
      continue;
    }
    const at = [...path, "backends"];
    values.find(member.node, at, findings);
    const backends = values.elements(member.value)?.flatMap((element, index) => {
      const backend = readBackend(part, element, [...at, index], findings, values);
      return backend === undefined ? [] : [backend];
    });
    if (backends !== undefined) attributes.backends = backends;
  }
  return attributes;
}

function readBackend(
  part: string,
  node: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Attributes | undefined {
  const members = values.members(node);
  if (members === undefined) return undefined;
  values.find(node, path, findings);
  const attributes: Record<string, Value> = {};
  for (const member of members) {
    const kinds = backendKinds[part] ?? {};
    const kind = Object.hasOwn(kinds, member.name) ? kinds[member.name] : undefined;
    if (kind === undefined) {
      readPlain(member, attributes, path, findings, values);
      continue;
    }
    attributes.type ??= kind.type;
    const at = ["conf", ...settingsPath(kind)];
    values.find(member.node, [...path, ...at], findings);
    const settings = values.read(member.value, settingsShape(part, kind), [...path, ...at], findings);
    if (!isAttributes(settings) || Object.keys(setOf(settings)).length > 0)
      setAt({ attributes }, at, settings);
  }
  return attributes;
}

/** A member that Terraform has by the same name. */
function readPlain(
  { name, node, value }: LiteralMember,
  attributes: Record<string, Value>,
  path: AttributePath,
  findings: Findings,
  values: Values,
): void {
  const shape = shapeAt(mesh.shape, path);
  const field = shape?.type === "object" ? namedField(shape, name) : undefined;
  if (field === undefined) {
    values.lose("unknown_field", node, "is no property of the construct.");
    return;
  }
  const at = [...path, field.name];
  values.find(node, at, findings);
  const read = values.read(value, field.shape, at, findings);
  if (read !== undefined) attributes[field.name] = read;
}
