import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

const folder = join(__dirname, "../../examples/hcl");

async function exampleFiles(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tf"))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !path.includes(".terraform"));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

it("the HCL example: a module and its consumer are applied once, changed by a variable, and destroyed", async () => {
  const konnect = await startKonnectMesh({ cli: bundledCli() });
  try {
    const workspace = await konnect.workspace(await exampleFiles());
    const redis = "module.redis.konnect_mesh_multi_zone_service.this";
    expect(await workspace.apply()).toChangeOnly({
      "konnect_mesh_control_plane.global": "create",
      "konnect_mesh.default": "create",
      [redis]: "create",
    });
    expect(await workspace.plan()).toHaveNoChanges();
    const changed = await workspace.apply({ variables: { redis_port: "6380" } });
    expect(changed).toChangeOnly({ [redis]: ["spec.ports[0].port"] });
    await workspace.run(["fmt", "-check", "-recursive"]);
    await workspace.destroy();
    expect(konnect.mock.objects()).toEqual([]);
  } finally {
    await konnect.close();
  }
});
