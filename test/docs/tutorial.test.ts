import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { followPage } from "./support/follow-page";
import { type Block, blocksOf, hasLines, toldOutputs } from "./support/page-blocks";
import { createUserProject, type UserProject } from "./support/user-project";

/** The tutorial, done to the letter: its files written, its commands run in one shell, their output compared. */
const blocks = blocksOf(readFileSync(resolve(__dirname, "../../docs/tutorial.md"), "utf8"));

let project: UserProject;
let outputs: ReadonlyMap<Block, string>;

beforeAll(async () => {
  project = createUserProject();
  outputs = await followPage(blocks, project);
}, 120_000);

afterAll(() => project?.remove());

const told = toldOutputs(blocks);

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
