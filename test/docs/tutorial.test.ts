import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { type Block, blocksOf, hasLines } from "./support/page-blocks";
import { createUserProject, type UserProject } from "./support/user-project";

/** The tutorial, done to the letter: its files written, its commands run in one shell, their output compared. */
const blocks = blocksOf(readFileSync(resolve(__dirname, "../../docs/tutorial.md"), "utf8"));

let project: UserProject;
let outputs: ReadonlyMap<Block, string>;

beforeAll(async () => {
  project = createUserProject();
  outputs = await follow(project);
}, 120_000);

afterAll(() => project?.remove());

const mark = (index: number) => `--- block ${index} ---`;

/** Runs what the page tells, block by block, and gives what each block of commands printed. */
async function follow({ directory, environment }: UserProject): Promise<ReadonlyMap<Block, string>> {
  const steps = blocks.flatMap((block, index) => {
    const here = [`echo '${mark(index)}'`];
    if (block.title !== undefined) return [...here, fileOf(block, block.title)];
    return block.language === "sh" ? [...here, block.text] : [];
  });
  const script = ["set -euo pipefail", "trap 'kill $(jobs -p); wait' EXIT", ...steps].join("\n");
  const printed = await new Promise<string>((done, failed) => {
    const shell = spawn("bash", ["-c", script], { cwd: directory, env: environment });
    const heard: string[] = [];
    const hear = (words: Buffer) => void heard.push(words.toString());
    shell.stdout.on("data", hear);
    shell.stderr.on("data", hear);
    shell.on("error", failed);
    shell.on("close", (code) =>
      code === 0 ? done(heard.join("")) : failed(new Error(`exit code ${code}\n${heard.join("")}`)),
    );
  });
  return new Map(
    blocks.map((block, index) => {
      const [, after = ""] = printed.split(`${mark(index)}\n`);
      return [block, after.replace(/^--- block [\s\S]*/m, "")];
    }),
  );
}

function fileOf({ text }: Block, title: string): string {
  return `mkdir -p "$(dirname '${title}')" && cat > '${title}' <<'END OF FILE'\n${text}END OF FILE`;
}

const told = blocks.flatMap((block, index) => {
  const before = blocks[index - 1];
  return block.language === "text" && before !== undefined ? [[block.text, before] as const] : [];
});

it.each(told)("its commands print\n%s", (expected, command) => {
  const printed = outputs.get(command) ?? "";
  expect({ printed, hasExpected: hasLines(printed, expected) }).toEqual({ printed, hasExpected: true });
});

it("tells what to expect of commands, and only of them", () => {
  expect(told.map(([, { language }]) => language)).toEqual(told.map(() => "sh"));
  expect(told.length).toBeGreaterThanOrEqual(3);
});

it("leaves a comment for the pull request behind", () => {
  const comment = readFileSync(resolve(project.directory, "comment.md"), "utf8");
  expect(comment).toContain("west");
});

it("runs in the pipeline the commands that it explained", () => {
  const pipeline = blocks.find(({ title }) => title?.endsWith("plan.yml"));
  const { jobs } = parse(pipeline?.text ?? "") as {
    jobs: { plan: { steps: { run?: string }[] } };
  };
  const commands = jobs.plan.steps.flatMap(({ run = "" }) => run.split("\n"));
  const explained = blocks.filter(({ language }) => language === "sh").map(({ text }) => text);
  for (const command of ["npx konnect-mesh provider install", "npx tsx main.ts", "tofu init"]) {
    expect(commands).toContain(command);
    expect(explained.join("\n")).toContain(command);
  }
});
