import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Mock, readWorld, startMock } from "cdktf-konnect-mesh/mock";
import { parse } from "yaml";
import { isThorough } from "../setup/thorough";
import { followPage } from "./support/follow-page";
import { type FollowedPage, followedPages } from "./support/followed-pages";
import { type Block, blocksOf, hasLines, root, toldOutputs, wayOf } from "./support/page-blocks";
import { buildUserPackage } from "./support/user-package";
import { createUserProject, type UserProject } from "./support/user-project";

let userPackage: string;
/** Stands for Konnect itself. */
let konnect: Mock;

beforeAll(async () => {
  const read = readWorld(readFileSync(join(root, "examples/worlds/three-zones.yaml"), "utf8"));
  if (!("world" in read)) throw new Error("the example is no world");
  [userPackage, konnect] = await Promise.all([buildUserPackage(), startMock({ world: read.world })]);
});

afterAll(async () => {
  await konnect?.close();
  rmSync(userPackage, { recursive: true, force: true });
});

/** What a page says of its project after it was followed. */
const afterwards: Readonly<Record<string, (project: UserProject) => void>> = {
  "docs/tutorial.md": ({ directory }) => {
    expect(readFileSync(join(directory, "comment.md"), "utf8")).toContain("west");
  },
  "docs/migration.md": ({ directory }) => {
    expect(readFileSync(join(directory, "imported-stack.ts"), "utf8")).toContain("importFrom(");
  },
  "docs/cli.md": ({ directory }) => {
    expect(readFileSync(join(directory, "stack.ts"), "utf8")).toContain("new MeshMultiZoneService(");
    if (!isThorough) return;
    expect(existsSync(join(directory, "differences.json"))).toBe(true);
    expect(readFileSync(join(directory, "imported/imported.tf"), "utf8")).toContain("import {");
  },
};

const commandsOf = ({ page, onlyThorough }: FollowedPage) =>
  blocksOf(page).filter(({ text }) => isThorough || onlyThorough?.test(text) !== true);

describe.each(followedPages.filter((page) => commandsOf(page).some(isTyped)))(
  "what $page tells to do",
  (followed) => {
    const { page, presume, before = "", isReference = false } = followed;
    const blocks = commandsOf(followed);
    let project: UserProject;
    let outputs: ReadonlyMap<Block, string>;

    beforeAll(async () => {
      project = createUserProject(userPackage);
      presume?.(project);
      const { data } = (await (await fetch(`${konnect.url}/v1/mesh/control-planes`)).json()) as {
        data: readonly { id: string }[];
      };
      const standIns = {
        "https://us.api.konghq.com": konnect.url,
        "kpat_…": "kpat_of_a_page",
        "--control-plane ID": `--control-plane ${data[0]?.id}`,
      };
      outputs = await followPage(blocks, project, { before, isReference, standIns });
    }, 120_000);

    afterAll(() => project?.remove());

    it("can be done, and leaves behind what it says", () => {
      expect(outputs.size).toBe(blocks.length);
      afterwards[page]?.(project);
    });

    const told = toldOutputs(blocks).filter(([, block]) => isTyped(block));
    if (told.length === 0) return;
    it.each(told)("prints\n%s", (expected, block) => {
      const printed = outputs.get(block) ?? "";
      expect({ printed, hasExpected: hasLines(printed, expected) }).toEqual({ printed, hasExpected: true });
    });
  },
);

it("the pipeline of the tutorial runs the commands that the tutorial explained", () => {
  const blocks = blocksOf("docs/tutorial.md");
  const pipeline = blocks.find(({ marks }) => marks.get("title")?.endsWith("plan.yml"));
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

function isTyped(block: Block): boolean {
  const way = wayOf(block);
  return way === "commands" || way === "session";
}
