import type { MatchedMeshService } from "./match-mesh-services";

/** The order in which statuses list what matches, that of `name/namespace/zone/mesh`; 0 for the same MeshService. */
export function compareMatched(left: MatchedMeshService, right: MatchedMeshService): number {
  return (
    compareParts(left.name, right.name) ||
    compareParts(left.namespace, right.namespace) ||
    compareParts(left.zone, right.zone) ||
    compareTexts(left.mesh, right.mesh)
  );
}

/** As of texts that a slash follows: `app-1` goes before `app`, for a dash goes before a slash. */
function compareParts(left: string, right: string): number {
  if (left === right) return 0;
  const isPart = left.startsWith(right) || right.startsWith(left);
  return isPart ? compareTexts(`${left}/`, `${right}/`) : compareTexts(left, right);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
