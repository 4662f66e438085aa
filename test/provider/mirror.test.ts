import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { layOutMirror, MirrorError } from "../../src/provider/mirror";

let folder: string;
let executable: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mirror-test-"));
  executable = join(folder, "executable");
  await writeFile(executable, "#!/usr/bin/env node\n");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const platforms = ["linux_amd64"];

async function layOut(options: object = {}) {
  const mirror = await layOutMirror({ directory: join(folder, "mirror"), executable, platforms, ...options });
  return { ...mirror, paths: mirror.executables.map((path) => relative(mirror.directory, path)) };
}

describe("layOutMirror", () => {
  it("answers for the registries of OpenTofu and of Terraform, under the official address and version", async () => {
    expect((await layOut()).paths).toEqual([
      "registry.opentofu.org/kong/konnect-beta/0.19.0/linux_amd64/terraform-provider-konnect-beta_v0.19.0",
      "registry.terraform.io/kong/konnect-beta/0.19.0/linux_amd64/terraform-provider-konnect-beta_v0.19.0",
    ]);
  });

  it.each([
    [
      "another address",
      { sources: ["acme/mesh"] },
      [
        "registry.opentofu.org/acme/mesh/0.19.0/linux_amd64/terraform-provider-mesh_v0.19.0",
        "registry.terraform.io/acme/mesh/0.19.0/linux_amd64/terraform-provider-mesh_v0.19.0",
      ],
    ],
    [
      "an address with a host, there alone",
      { sources: ["example.com/acme/mesh"] },
      ["example.com/acme/mesh/0.19.0/linux_amd64/terraform-provider-mesh_v0.19.0"],
    ],
    [
      "another version and two platforms",
      { sources: ["a.b/c/d"], version: "1.2.3", platforms: ["linux_arm64", "darwin_arm64"] },
      [
        "a.b/c/d/1.2.3/linux_arm64/terraform-provider-d_v1.2.3",
        "a.b/c/d/1.2.3/darwin_arm64/terraform-provider-d_v1.2.3",
      ],
    ],
  ])("lays out %s", async (_, options, paths) => {
    expect((await layOut(options)).paths).toEqual(paths);
  });

  it("lays out executables and nothing beside them: the lock file's hash covers the folder", async () => {
    const { executables } = await layOut();
    for (const path of executables) {
      expect((await stat(path)).mode & 0o777).toBe(0o755);
      expect(await readdir(join(path, ".."))).toHaveLength(1);
      expect(await readFile(path, "utf8")).toBe("#!/usr/bin/env node\n");
    }
  });

  it("tells when the executable of a version changes, and leaves an equal one alone", async () => {
    expect((await layOut()).replaced).toBe(false);
    const before = await stat((await layOut()).executables[0] ?? "");
    const again = await layOut();
    expect(again.replaced).toBe(false);
    expect((await stat(again.executables[0] ?? "")).ino).toBe(before.ino);
    await writeFile(executable, "#!/usr/bin/env node\n// new\n");
    const changed = await layOut();
    expect(changed.replaced).toBe(true);
    expect(await readFile(changed.executables[1] ?? "", "utf8")).toContain("// new");
  });

  it("configures the CLI to look here for these addresses, and nowhere else for them", async () => {
    const { cliConfiguration, directory } = await layOut({ sources: ["a.b/c/d"] });
    expect(cliConfiguration).toBe(
      `provider_installation {
  filesystem_mirror {
    path    = "${directory}"
    include = ["a.b/c/d"]
  }
  direct {
    exclude = ["a.b/c/d"]
  }
}
`,
    );
  });

  it.each([
    [
      "a source without a namespace",
      { sources: ["konnect-beta"] },
      /"konnect-beta" is no provider source.*kong\/konnect-beta/,
    ],
    ["a source that climbs out of the mirror", { sources: ["../../etc"] }, /is no provider source/],
    ["a host that climbs out of the mirror", { sources: ["../kong/konnect-beta"] }, /is no provider source/],
    ["a source with capitals", { sources: ["Kong/konnect-beta"] }, /lower case/],
    ["a version constraint", { version: "~> 0.19" }, /"~> 0\.19" is no provider version/],
    [
      "a missing executable",
      { executable: "/nonexistent/provider" },
      /\/nonexistent\/provider does not exist.*build:provider/,
    ],
  ])("refuses %s", async (_, options, message) => {
    const refused = layOut(options);
    await expect(refused).rejects.toThrow(MirrorError);
    await expect(refused).rejects.toThrow(message);
  });
});
