import { type LearntIds, uuidForm } from "./learnt-ids";

export interface Sides {
  /** How each side names itself in links. */
  readonly origins: { readonly theirs: string; readonly ours: string };
  readonly ids: LearntIds;
}

const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g;
const trace = /kong:trace:[\w:-]+/g;

/** Whether two texts say the same: ids by what was learnt of them; times, traces and the servers' addresses alike. */
export function isSameText(theirs: string, ours: string, { origins, ids }: Sides): boolean {
  if (theirs === ours) return true;
  const left = dissect(theirs, origins.theirs);
  const right = dissect(ours, origins.ours);
  if (left.skeleton !== right.skeleton) return false;
  return left.ids.every((id, index) => ids.pair(id, right.ids[index] ?? ""));
}

function dissect(text: string, origin: string) {
  const ids: string[] = [];
  const skeleton = text
    .replaceAll(origin, "(origin)")
    .replace(trace, "(trace)")
    .replace(time, "(time)")
    .replace(uuidForm, (id) => {
      ids.push(id);
      return "(id)";
    });
  return { skeleton, ids };
}
