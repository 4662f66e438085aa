import type ts from "typescript";
import { mesh, wellKnownLabels } from "../../../model";
import { referenceTo } from "../../references";
import type { AttributePath } from "../../resource";
import { parseTemplate } from "../../template";
import { type Attributes, attributesOf, type Value } from "../../value";
import type { Compiler } from "./compiler";
import { hostnameTemplateOf } from "./hostname-template";
import type { Known } from "./known";
import { failoverRuleOf, localityOf } from "./locality";
import type { Findings, Values } from "./values";

interface Surroundings {
  readonly values: Values;
  readonly compiler: Compiler;
  /** What an expression stands for or makes. */
  readonly knownOf: (node: ts.Expression) => Known | undefined;
}

/** The value of a call that this package offers for making values; undefined for any other call. */
export function readValueCall(
  node: ts.CallExpression,
  path: AttributePath,
  findings: Findings,
  { values, compiler, knownOf }: Surroundings,
): Value | undefined {
  const template = hostnameTemplateOf(node, values, compiler);
  if (template !== undefined) return parseTemplate(template);
  if (!compiler.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression } = node.expression;
  const call = { method: name.text, given: node.arguments, path, findings };
  switch (expression.getText()) {
    case "MeshLoadBalancingStrategy":
      return localityOf(call, values);
    case "FailoverRule":
      return failoverRuleOf(call, values);
    default: {
      if (name.text !== "asTargetRef") return undefined;
      const known = knownOf(expression);
      const target = known && targetOf(known);
      const [options] = node.arguments;
      if (target === undefined || options === undefined) return target;
      return { ...target, ...sectionOf(options, path, findings, values) };
    }
  }
}

function targetOf(known: Known): Attributes | undefined {
  switch (known.type) {
    case "mesh":
      return { kind: mesh.name };
    case "resource":
      if (!known.isHigher) return undefined;
      if (known.kind === mesh) return { kind: mesh.name };
      return { kind: known.kind.name, labels: { [wellKnownLabels.displayName]: referenceTo(known, "name") } };
    case "service": {
      const { kind, name, labels } = known;
      return {
        kind: kind.name,
        labels: { ...(name !== undefined && { [wellKnownLabels.displayName]: name }), ...labels },
      };
    }
    default:
      return undefined;
  }
}

function sectionOf(
  options: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Attributes {
  return attributesOf(
    (values.members(options) ?? []).flatMap(({ name, node, value }) => {
      if (name !== "sectionName") {
        values.lose("unknown_field", node, "is no option of a target.");
        return [];
      }
      const section = values.read(
        value,
        { type: "string", nullable: false },
        [...path, "section_name"],
        findings,
      );
      return section === undefined ? [] : [["section_name", section] as const];
    }),
  );
}
