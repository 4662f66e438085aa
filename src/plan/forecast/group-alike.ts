/** Zones with the same numbers, together. */
export function groupAlike(
  zones: readonly string[],
  before: (zone: string) => number,
  after: (zone: string) => number,
): readonly (readonly string[])[] {
  const groups: { readonly left: number; readonly right: number; readonly zones: string[] }[] = [];
  for (const zone of zones) {
    const [left, right] = [before(zone), after(zone)];
    const known = groups.find((group) => group.left === left && group.right === right);
    if (known === undefined) groups.push({ left, right, zones: [zone] });
    else known.zones.push(zone);
  }
  return groups.map(({ zones: alike }) => alike);
}
