import { pathPattern } from "../../../src/mock/faults/path-pattern";

it.each<[string, string, boolean]>([
  ["/a/b", "/a/b", true],
  ["/a/b", "/a", false],
  ["/a", "/a/b", false],
  ["/a/*", "/a/b", true],
  ["/a/*", "/a/", true],
  ["/a/*", "/a/b/c", false],
  ["/*/c", "/a/b/c", false],
  ["/a*c/d", "/abbc/d", true],
  ["/a*c/d", "/abc/c/d", false],
  ["/**/c", "/a/b/c", true],
  ["**/c", "/c", true],
  ["**", "", true],
  ["", "", true],
  ["", "/", false],
  ["/**/x/*/z", "/a/x/b/x/c/z", true],
  ["/**/x/*/z", "/a/x/b/c/z", false],
  ["/a.b", "/axb", false],
  ["/[a]", "/[a]", true],
  ["**a*b", "/a/ab/b/aab", true],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(pathPattern(pattern)(path)).toBe(expected);
});

/** Plainly right, and slow. */
function naive(pattern: string, path: string): boolean {
  const [first = "", second = ""] = pattern;
  if (pattern === "") return path === "";
  if (first === "*") {
    const isAcross = second === "*";
    if (naive(pattern.slice(isAcross ? 2 : 1), path)) return true;
    return path !== "" && (isAcross || !path.startsWith("/")) && naive(pattern, path.slice(1));
  }
  return path.startsWith(first) && naive(pattern.slice(1), path.slice(1));
}

it("agrees with the plain definition on every short pattern and path", () => {
  const words = (letters: readonly string[], length: number): readonly string[] =>
    length === 0
      ? [""]
      : words(letters, length - 1).flatMap((word) => letters.map((letter) => word + letter));
  const upTo = (letters: readonly string[], length: number) =>
    Array.from({ length: length + 1 }, (_, index) => words(letters, index)).flat();
  const paths = upTo(["a", "/"], 5);
  // Three stars in a row are two for the one, and one more for the other: nothing that anybody writes.
  const patterns = [...new Set(upTo(["a", "/", "*", "**"], 4))].filter((pattern) => !pattern.includes("***"));
  const wrong = patterns.flatMap((pattern) => {
    const matches = pathPattern(pattern);
    return paths.filter((path) => matches(path) !== naive(pattern, path)).map((path) => [pattern, path]);
  });
  expect(wrong).toEqual([]);
});

it("does not get lost in wildcards", () => {
  expect(pathPattern(`${"**a".repeat(300)}x`)("a".repeat(10_000))).toBe(false);
  expect(pathPattern(`${"*a".repeat(300)}x`)("a".repeat(10_000))).toBe(false);
});
