import { exec } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import cdktfJson from "../../cdktf.json";

it("the app command of cdktf.json synthesizes the redis stack where the CDKTF CLI asks for it", async () => {
  const outdir = await mkdtemp(join(tmpdir(), "cdktf-app-"));
  try {
    const root = resolve(__dirname, "../..");
    await promisify(exec)(cdktfJson.app, { cwd: root, env: { ...process.env, CDKTF_OUTDIR: outdir } });
    const manifest = JSON.parse(await readFile(join(outdir, "manifest.json"), "utf8")) as {
      stacks: Record<string, { synthesizedStackPath: string }>;
    };
    const stack = await readFile(join(outdir, manifest.stacks.redis?.synthesizedStackPath ?? ""), "utf8");
    expect(JSON.parse(stack)).toMatchObject({
      resource: { konnect_mesh_multi_zone_service: { Redis: { name: "redis", provider: "konnect-beta" } } },
      terraform: { required_providers: { "konnect-beta": { source: "kong/konnect-beta" } } },
    });
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
});
