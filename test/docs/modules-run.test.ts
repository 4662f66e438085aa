import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Mock, startMock } from "cdktf-konnect-mesh/mock";
import { blocksOf, hasLines, root, wayOf } from "./support/page-blocks";
import { folderOf, type Module, modules } from "./support/page-modules";
import { usesOfModules } from "./support/uses-of-modules";

/** A folder that looks like the repository to what is written there. */
const directory = realpathSync(mkdtempSync(join(tmpdir(), "konnect-mesh-modules-")));

let konnect: Mock;

beforeAll(async () => {
  process.env.CDKTF_OUTDIR = join(directory, "cdktf.out");
  konnect = await startMock();
  jest.spyOn(console, "log").mockReturnValue();
});

afterAll(async () => {
  await konnect.close();
  rmSync(directory, { recursive: true, force: true });
});

mkdirSync(join(directory, "examples/plan-diff"), { recursive: true });
for (const name of ["node_modules", "examples/redis"]) symlinkSync(join(root, name), join(directory, name));

/** Writes a module where it would lie. Its network is this machine, and its files are in the folder. */
function written({ page, index, code }: Module, konnectUrl = "https://us.api.konghq.com"): string {
  const path = join(directory, folderOf(page), `block-${index}-of-${page.replace(/\W/g, "-")}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  const tried = code
    .replaceAll("https://us.api.konghq.com", konnectUrl)
    .replaceAll("redis.jsonl", join(directory, "redis.jsonl"));
  writeFileSync(path, tried);
  return path;
}

const isTest = ({ code }: Module) => /^it\(/m.test(code);
const isReference = ({ page }: Module) => page.startsWith("docs/reference/");
const named = (some: readonly Module[]) =>
  some.map((module) => [`${module.page}, block ${module.index + 1}`, module] as const);

describe.each(named(modules.filter(isTest)))("%s is a test", (_, module) => {
  jest.requireActual(written(module));
});

it.each(named(modules.filter((module) => !isTest(module) && !isReference(module))))(
  "%s runs, and does what the page says of it",
  async (_, module) => {
    const path = written(module, konnect.url);
    const { printed, exported } = await used(path);
    for (const name of exported) expect(usesOfModules).toHaveProperty(name);

    const after = blocksOf(module.page)[module.index + 1];
    const told = after !== undefined && wayOf(after) === "output" ? after.text : "";
    expect({ printed, isTold: hasLines(printed, told) }).toEqual({ printed, isTold: true });
    // What fails, fails as the page says.
    if (told === "") expect(printed).toBe("");
  },
);

/** Loads a module and uses all that it exports. */
async function used(
  path: string,
): Promise<{ readonly printed: string; readonly exported: readonly string[] }> {
  const exported: string[] = [];
  try {
    const module = jest.requireActual<Readonly<Record<string, never>>>(path);
    exported.push(...Object.keys(module));
    const printed: unknown[] = [];
    for (const [name, use] of Object.entries(usesOfModules)) {
      if (name in module) printed.push(await use(module[name] as never));
    }
    return { printed: printed.filter((text) => typeof text === "string").join("\n"), exported };
  } catch (error) {
    return { printed: error instanceof Error ? error.message : String(error), exported };
  }
}

it("every use is of something that a page exports", () => {
  const all = modules.map(({ code }) => code).join("\n");
  for (const name of Object.keys(usesOfModules)) {
    expect(all).toMatch(new RegExp(`export (?:async )?(?:function|class|const) ${name}\\b`));
  }
});
