import { compareMatches, type Match } from "./match-index";

/** What is in one of two lists of matches only: both are in the order in which statuses list them. */
export function partMatches(
  before: readonly Match[],
  after: readonly Match[],
): { readonly onlyBefore: readonly Match[]; readonly onlyAfter: readonly Match[] } {
  const onlyBefore: Match[] = [];
  const onlyAfter: Match[] = [];
  let place = 0;
  let former: Match | undefined;
  const passOver = (other: Match) => {
    place += 1;
    if (!isSame(other, former)) onlyAfter.push(other);
  };
  for (const match of before) {
    for (
      let other = after[place];
      other !== undefined && compareMatches(other, match) < 0;
      other = after[place]
    )
      passOver(other);
    if (!isSame(after[place], match)) onlyBefore.push(match);
    former = match;
  }
  for (const other of after.slice(place)) passOver(other);
  return { onlyBefore, onlyAfter };
}

/** Whether a MeshService is among matches in that order. */
export function includesMatch(matches: readonly Match[], wanted: Match): boolean {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if (match !== undefined && compareMatches(match, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return isSame(matches[low], wanted);
}

function isSame(left: Match | undefined, right: Match | undefined): boolean {
  return left !== undefined && right !== undefined && compareMatches(left, right) === 0;
}
