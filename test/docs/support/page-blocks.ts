import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../../..");

/** A fenced block of a page. */
export interface Block {
  /** From the repository's root. */
  readonly page: string;
  /** Place among the blocks of the page. */
  readonly index: number;
  readonly language: string;
  /** What stands behind the language: `title="main.ts"`, `drawing`. */
  readonly marks: ReadonlyMap<string, string>;
  readonly text: string;
}

export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\w*)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", marks = "", content = ""], index) => ({
      page,
      index,
      language,
      marks: new Map(
        [...marks.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value]),
      ),
      text: content,
    }),
  );
}

/** Every page that a user or a contributor reads. */
export const pages: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "docs/reference"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
  "examples/modules/multi-zone-service/README.md",
];

export const blocks: readonly Block[] = pages.flatMap(blocksOf);

/** How a block is tried. */
export type Way =
  /** Written under its title, where the commands of its page find it. */
  | "file"
  /** Run by a shell, with the other commands of its page. */
  | "commands"
  /** Commands behind `$ `, and what they print. */
  | "session"
  /** What the block before it prints, or throws. */
  | "output"
  /** Compiled, and run where it is a test or is said to. */
  | "module"
  /** Held to the contract, or to its syntax where only a later CLI takes it. */
  | "configuration"
  /** Read as what it is: a world. */
  | "world"
  /** Run by the test that it names, because it takes a test of its own. */
  | "elsewhere"
  /** A picture made of letters, which nothing can run. */
  | "drawing";

const waysOfLanguages: Readonly<Record<string, Way>> = {
  sh: "commands",
  console: "session",
  text: "output",
  ts: "module",
  typescript: "module",
  hcl: "configuration",
  yaml: "world",
};

/** @returns nothing for a block that nothing would try */
export function wayOf({ language, marks }: Block): Way | undefined {
  if (marks.has("title")) return "file";
  if (marks.has("run-by")) return "elsewhere";
  if (language === "text" && marks.has("drawing")) return "drawing";
  return waysOfLanguages[language];
}

export function blocksOfWay(...ways: readonly Way[]): readonly Block[] {
  return blocks.filter((block) => ways.some((way) => wayOf(block) === way));
}

/** What the page says that a block prints: the block of output behind it, or the session's own lines. */
export function toldOutputs(
  blocksOfPage: readonly Block[],
): readonly (readonly [expected: string, command: Block])[] {
  return blocksOfPage.flatMap((block, index) => {
    const way = wayOf(block);
    if (way === "session") return [[outputIn(block), block] as const];
    const before = blocksOfPage[index - 1];
    return way === "output" && before !== undefined ? [[block.text, before] as const] : [];
  });
}

const isCommand = (line: string) => line.startsWith("$ ");

export function commandsIn({ text }: Block): string {
  const lines = text.split("\n").filter(isCommand);
  return lines.map((line) => line.slice(2)).join("\n");
}

function outputIn({ text }: Block): string {
  return text
    .split("\n")
    .filter((line) => !isCommand(line))
    .join("\n");
}

/**
 * Whether a text has the lines that are expected, one after another; `…` stands for any part of a line, and on a line
 * by itself for any lines.
 */
export function hasLines(text: string, expected: string): boolean {
  const lines = expected.trimEnd().split("\n");
  const pattern = lines.map((line) =>
    line.trim() === "…" ? "(?:.*\n)*?" : `${line.split("…").map(literal).join(".*")}.*\n`,
  );
  return new RegExp(pattern.join("")).test(`${text}\n`);
}

function literal(text: string): string {
  return text.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
