import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { CommandError, folder, planMatchers, Workspace } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "./bundled-cli";

expect.extend(planMatchers);

// Terraform's built-in provider: the harness is what is tested here.
const data = (input: string) => `resource "terraform_data" "a" {\n  input = ${input}\n}\n`;

let directory: string;
let workspace: Workspace;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "workspace-test-"));
  const environment = {
    CHECKPOINT_DISABLE: "1",
    PATH: process.env.PATH ?? "",
    TF_CLI_CONFIG_FILE: "/dev/null",
  };
  workspace = new Workspace({ directory, cli: bundledCli(), environment });
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe("Workspace", () => {
  it("initializes, plans, applies and destroys", async () => {
    await workspace.write(data('{ port = 6379, name = "redis" }'));
    expect(await workspace.apply()).toChangeOnly({ "terraform_data.a": "create" });
    expect(await workspace.state()).toMatchObject({ "terraform_data.a": { input: { port: 6379 } } });
    expect(await workspace.plan()).toHaveNoChanges();
    await workspace.write(data('{ port = 6380, name = "redis" }'));
    expect(await workspace.plan()).toChangeOnly({ "terraform_data.a": ["input.port"] });
    expect(await workspace.destroy()).toChangeOnly({ "terraform_data.a": "delete" });
    expect(await workspace.state()).toEqual({});
  });

  it("applies the plan it is given, not what the files say by then", async () => {
    await workspace.write(data('"first"'));
    const plan = await workspace.plan();
    await workspace.write(data('"second"'));
    await workspace.apply(plan);
    expect(await workspace.state()).toMatchObject({ "terraform_data.a": { input: "first" } });
  });

  it("refuses a plan of another workspace", async () => {
    const stranger = { changes: [], drift: [], outputs: [], isEmpty: true };
    await expect(workspace.apply(stranger)).rejects.toThrow("a plan that plan() of the same workspace gave");
  });

  it("passes plan options on", async () => {
    await workspace.write(`variable "port" {}\n${data("var.port")}`);
    const variables = { port: "1" };
    await workspace.apply({ variables });
    expect(await workspace.plan({ variables, replace: ["terraform_data.a"] })).toChangeOnly({
      "terraform_data.a": "replace",
    });
    expect(await workspace.plan({ variables: { port: "2" }, refreshOnly: true })).toHaveNoChanges();
  });

  it("initializes again when the configuration is new", async () => {
    await workspace.write(data("1"));
    await workspace.apply();
    await workspace.write({ "main.tf": `module "m" {\n  source = "./m"\n}\n`, "m/main.tf": data("2") });
    expect(await workspace.plan()).toChangeOnly({
      "terraform_data.a": "delete",
      "module.m.terraform_data.a": "create",
    });
  });

  it("takes files away that the next configuration does not have", async () => {
    await workspace.write({ "main.tf": data("1"), "modules/m/main.tf": "" });
    await workspace.write({ "other.tf": data("2") });
    expect((await readdir(directory)).filter((name) => name.endsWith(".tf"))).toEqual(["other.tf"]);
  });

  it("writes a CDKTF stack, and keeps its state in the work folder", async () => {
    const stack = new TerraformStack(new App(), "shop");
    stack.addOverride("resource.terraform_data.a.input", "from-cdktf");
    await workspace.write(stack);
    expect(await workspace.apply()).toChangeOnly({ "terraform_data.a": "create" });
    expect(await readdir(directory)).toContain("terraform.tfstate");
  });

  it("fails with the validation errors of a stack", async () => {
    const stack = new TerraformStack(new App(), "shop");
    stack.node.addValidation({ validate: () => ["the shop is closed"] });
    await expect(workspace.write(stack)).rejects.toThrow("the shop is closed");
  });

  it("takes a folder of the disk as it is, without what runs left in it", async () => {
    const source = join(directory, "source");
    await mkdir(join(source, "m"), { recursive: true });
    await mkdir(join(source, ".terraform"));
    await writeFile(join(source, "main.tf"), `module "m" {\n  source = "./m"\n}\n`);
    await writeFile(join(source, "m/main.tf"), data("1"));
    await writeFile(join(source, "terraform.tfstate"), "not a state");
    await workspace.write(folder(source));
    expect(await workspace.plan()).toCreate("module.m.terraform_data.a");
    expect(await readdir(source)).toEqual(expect.not.arrayContaining([".terraform.lock.hcl"]));
    await expect(workspace.write(folder(join(directory, "none")))).rejects.toThrow("There is no folder");
  });

  it("says that it knows no mock to make edits at", async () => {
    await expect(workspace.deleteOutOfBand("terraform_data.a")).rejects.toThrow("knows no mock");
  });

  it.each(["../escape.tf", "/tmp/escape.tf", "a/../../escape.tf"])(
    "writes no file outside: %s",
    async (name) => {
      await expect(workspace.write({ [name]: "" })).rejects.toThrow("leads out of the work folder");
    },
  );

  it("fails with what the CLI says", async () => {
    await workspace.write(data("nonsense"));
    const failing = workspace.plan();
    await expect(failing).rejects.toThrow(CommandError);
    await expect(failing).rejects.toThrow(
      /(tofu|terraform) plan .*failed with exit code 1 in .*Invalid reference/s,
    );
  });

  it("gives a failed command's result where that is asked for", async () => {
    expect(await workspace.run(["nonsense"], { mayFail: true })).toMatchObject({ exitCode: 1 });
  });

  it("kills a command that takes too long, and says so", async () => {
    const cli = { path: process.execPath, foundBy: "test" };
    const slow = new Workspace({ directory, cli, environment: {}, timeoutMilliseconds: 100 });
    await expect(slow.run(["-e", "setInterval(() => {}, 1000)"])).rejects.toThrow(
      /was killed after \d+\.\d s/,
    );
  });
});
