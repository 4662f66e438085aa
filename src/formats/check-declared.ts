import { checkResource, type Problem, type Profile } from "../model";
import type { DeclaredResource } from "./resource";
import { terraformPath, toWire } from "./to-wire";
import { Expression } from "./value";

/**
 * Holds a resource to the contract. What only Terraform will know is right; the paths of the problems are
 * Terraform's.
 */
export function checkDeclared({ kind, attributes }: DeclaredResource, profile?: Profile): readonly Problem[] {
  const wire = toWire(kind.shape, attributes);
  const problems = checkResource(kind, wire, {
    ...(profile !== undefined && { profile }),
    isOpaque: (value) => value instanceof Expression,
  });
  return problems.map((problem) => ({
    ...problem,
    path: terraformPath(kind.shape, problem.path, attributes),
  }));
}
