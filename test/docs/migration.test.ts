import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { followPage } from "./support/follow-page";
import { type Block, blocksOf, hasLines, toldOutputs } from "./support/page-blocks";
import { createUserProject, type UserProject } from "./support/user-project";

/** The page of migrations, done to the letter. */
const blocks = blocksOf(readFileSync(resolve(__dirname, "../../docs/migration.md"), "utf8"));

let project: UserProject;
let outputs: ReadonlyMap<Block, string>;

beforeAll(async () => {
  project = createUserProject();
  outputs = await followPage(blocks, project);
}, 120_000);

afterAll(() => project?.remove());

it.each(toldOutputs(blocks))("its commands print\n%s", (expected, command) => {
  const printed = outputs.get(command) ?? "";
  expect({ printed, hasExpected: hasLines(printed, expected) }).toEqual({ printed, hasExpected: true });
});

it("leaves the imported stack behind", () => {
  expect(readFileSync(resolve(project.directory, "imported-stack.ts"), "utf8")).toContain("importFrom(");
  expect(existsSync(resolve(project.directory, "stack.ts"))).toBe(true);
});
