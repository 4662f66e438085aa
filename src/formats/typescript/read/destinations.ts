import type ts from "typescript";
import { meshLoadBalancingStrategy } from "../../../model";
import { shapeAt } from "../../members";
import type { AttributePath } from "../../resource";
import { attributesOf, type Value } from "../../value";
import { propertyName } from "../value-code";
import type { Findings, Values } from "./values";

/** Destinations of a strategy: the construct has their settings beside their target, Terraform in a `default`. */
export function readDestinations(
  node: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Value | undefined {
  return values.elements(node)?.flatMap((element, index) => {
    const destination = readDestination(element, [...path, index], findings, values);
    return destination === undefined ? [] : [destination];
  });
}

const settings = new Map(
  ["locality_awareness", "load_balancer", "hash_policies"].map((name) => [propertyName(name), name]),
);

export function readDestination(
  node: ts.Expression,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Value | undefined {
  const members = values.members(node);
  if (members === undefined) return undefined;
  values.find(node, path, findings);
  const read = members.flatMap(({ name, node: member, value }) => {
    const setting = settings.get(name);
    if (setting === undefined && name !== "targetRef") {
      values.lose("unknown_field", member, "is no property of a destination.");
      return [];
    }
    const inner = setting === undefined ? ["target_ref"] : ["default", setting];
    const at = [...path, ...inner];
    values.find(member, at, findings);
    const given = values.read(value, shapeAt(meshLoadBalancingStrategy.shape, at), at, findings);
    return given === undefined ? [] : [{ setting, given }];
  });
  const targets = read.filter(({ setting }) => setting === undefined);
  const set = read.flatMap(({ setting, given }) =>
    setting === undefined ? [] : [[setting, given] as const],
  );
  return attributesOf([
    ...targets.map(({ given }) => ["target_ref", given] as const),
    ...(set.length > 0 ? [["default", attributesOf(set)] as const] : []),
  ]);
}
