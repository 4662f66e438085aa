/** Whether a version is not before another: by major, minor and patch, whatever else they say. */
export function isAtLeast(version: string, least: string): boolean {
  const [found, wanted] = [numbersOf(version), numbersOf(least)];
  const index = wanted.findIndex((number, place) => number !== found[place]);
  return index < 0 || (found[index] ?? 0) > (wanted[index] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  const [, major = 0, minor = 0, patch = 0] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
  return [Number(major), Number(minor), Number(patch)];
}
