import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Host } from "../../src/hosts";
import { type KonnectMeshFixture, startKonnectMesh } from "../../src/testing";
import { bundledCli } from "../testing/bundled-cli";
import { type FrameworkCli, frameworkCli, reasonToSkip } from "./support/framework-cli";

const root = resolve(__dirname, "../..");

interface Session {
  readonly environment: Readonly<Record<string, string>>;
  readonly commands: ReadonlyMap<string, readonly string[]>;
}

/** What the README has a user type: the environment, and the commands of the CLI in their order. */
async function readmeSession(): Promise<Session> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const [, block = ""] = /```sh.*\n(npm install --no-save cdktf-cli@0\.21\n[\s\S]*?)```/.exec(readme) ?? [];
  const environment: Record<string, string> = {};
  for (const [, settings = ""] of block.matchAll(/^export (.*?)(?: +#.*)?$/gm)) {
    for (const setting of settings.split(" ")) {
      const [name = "", value = ""] = setting.split("=");
      environment[name] = value;
    }
  }
  const commands = new Map<string, readonly string[]>();
  for (const [, line = ""] of block.matchAll(/^npx cdktf (.*)$/gm)) {
    const [name = "", ...args] = line.split(" ");
    commands.set(name, [name, ...args]);
  }
  return { environment, commands };
}

/** The repository as a checkout has it, for an app that leaves its state where it runs. */
async function copyRepository(to: string): Promise<void> {
  const parts = ["src", "constructs", "examples", "package.json", "tsconfig.json", "cdktf.json"];
  await Promise.all(parts.map((part) => cp(join(root, part), join(to, part), { recursive: true })));
  await symlink(join(root, "node_modules"), join(to, "node_modules"));
}

it("the README has the four commands, and the environment that they need without a network", async () => {
  const { environment, commands } = await readmeSession();
  expect([...commands.keys()]).toEqual(["synth", "diff", "deploy", "destroy"]);
  expect(environment).toMatchObject({
    CDKTF_SKIP_PROVIDER_LOCK: "true",
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "true",
  });
});

const apps: readonly { readonly app: Host; readonly folder: string; readonly cli: Host }[] = [
  { app: "cdktf", folder: ".", cli: "cdktf" },
  { app: "cdktn", folder: "examples/cdktn", cli: "cdktf" },
  { app: "cdktn", folder: "examples/cdktn", cli: "cdktn" },
];

describe.each(["cdktf", "cdktn"] as const)("the CLI of %s", (host) => {
  const reason = reasonToSkip(host);
  if (reason !== undefined) {
    it.skip(`is not run: ${reason}`, () => undefined);
    return;
  }

  let konnect: KonnectMeshFixture;
  let directory: string;
  let cli: FrameworkCli;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "konnect-mesh-framework-cli-"));
    konnect = await startKonnectMesh({ cli: bundledCli(), provider: "installed" });
    cli = await frameworkCli(host, join(directory, "cli"));
  }, 300_000);

  afterAll(async () => {
    await konnect?.close();
    await rm(directory, { recursive: true, force: true });
  });

  it.each(apps.filter((app) => app.cli === host))(
    "synthesizes, plans, deploys and destroys the redis example on $app, as the README has it",
    async ({ app, folder }) => {
      const repository = join(directory, `repository-${app}`);
      await copyRepository(repository);
      const { environment, commands } = await readmeSession();
      const at = {
        cwd: join(repository, folder),
        env: { ...konnect.environment, ...environment, TERRAFORM_BINARY_NAME: konnect.cli.path },
      };
      const run = (name: string, ...more: string[]) => cli.run([...(commands.get(name) ?? []), ...more], at);

      expect(await run("synth")).toContain("Generated Terraform code for the stacks: redis");
      expect(await run("diff")).toContain("Plan: 3 to add, 0 to change, 0 to destroy.");
      await run("deploy", "--outputs-file", "outputs.json");
      expect(JSON.parse(await readFile(join(at.cwd, "outputs.json"), "utf8"))).toMatchObject({
        redis: { redis_kri: "kri_mzsvc_default___redis_" },
      });
      expect(konnect.mock.objects()).toContainEqual(expect.objectContaining({ name: "redis" }));
      expect(await run("diff")).toContain("No changes.");
      await run("destroy");
      expect(konnect.mock.objects()).toEqual([]);
    },
    240_000,
  );
});
