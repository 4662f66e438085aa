import type { Problem } from "../src/model";
import { notAConstruct } from "./errors";

/** Holds a prop that names another construct to being one: an object with the member that the resource needs. */
export function checkReference(
  property: string,
  given: unknown,
  member: string,
  expected: string,
): readonly Problem[] {
  if (given === undefined || given === null) {
    return [
      {
        code: "required",
        severity: "error",
        path: [property],
        given: undefined,
        reason: `is required: ${expected}`,
      },
    ];
  }
  const is =
    typeof given === "object" && member in given && typeof given[member as keyof typeof given] === "string";
  return is ? [] : [notAConstruct(property, expected, given)];
}

/** What a mesh has to be, wherever one is asked for. */
export function checkMesh(given: unknown): readonly Problem[] {
  return checkReference("mesh", given, "meshName", "a Mesh, or Mesh.fromMeshName(…)");
}

/** What a control plane has to be, wherever one is asked for. */
export function checkControlPlane(given: unknown): readonly Problem[] {
  return checkReference("controlPlane", given, "controlPlaneId", "a ControlPlane, or ControlPlane.fromId(…)");
}
