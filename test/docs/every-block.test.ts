import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { followedPages } from "./support/followed-pages";
import { type Block, blocks, blocksOf, blocksOfWay, root, wayOf } from "./support/page-blocks";

const named = (some: readonly Block[]) =>
  some.map((block) => [`${block.page}, block ${block.index + 1}`, block] as const);

it("every block of every page is tried in some way, or marked as a drawing", () => {
  expect(blocks.length).toBeGreaterThan(50);
  const untried = blocks.filter((block) => wayOf(block) === undefined);
  expect(named(untried).map(([name]) => name)).toEqual([]);
});

it("a block of no language, or of one that nothing runs, is tried in no way", () => {
  const block = { page: "README.md", index: 0, marks: new Map<string, string>(), text: "" };
  expect(wayOf({ ...block, language: "" })).toBeUndefined();
  expect(wayOf({ ...block, language: "python" })).toBeUndefined();
});

it("whoever has commands, or files for them, is followed", () => {
  const withCommands = new Set(blocksOfWay("commands", "session", "file").map(({ page }) => page));
  expect([...withCommands].sort()).toEqual(followedPages.map(({ page }) => page).sort());
});

it.each(named(blocksOfWay("output")))("%s says what something before it prints", (_, { page, index }) => {
  const before = blocksOf(page)[index - 1];
  expect(before && wayOf(before)).toMatch(/^(commands|module|world)$/);
});

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it.each(named(blocksOfWay("elsewhere")))("%s is run by a test of its own", (_, { marks, text }) => {
  expect(existsSync(join(root, marks.get("run-by") ?? ""))).toBe(true);
  for (const [, script = ""] of text.matchAll(/\bnpm run ([\w:-]+)/g)) expect(scripts).toHaveProperty(script);
});
