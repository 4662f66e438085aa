import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ControlPlane, KonnectMeshProvider } from "cdktf-konnect-mesh";
import { createProviderService, silentLogger, startReattachServer } from "cdktf-konnect-mesh/plugin";
import { createKonnectProvider, providerAddress } from "cdktf-konnect-mesh/provider";
import { findCli } from "cdktf-konnect-mesh/testing";
import { Testing } from "cdktf";
import { RedisStack } from "../../examples/redis/redis-stack";

/** The example with every nested attribute that a list of objects or an object can be. */
function newExample(): RedisStack {
  const stack = new RedisStack(Testing.app(), "redis");
  new KonnectMeshProvider(stack, "Patient", {
    alias: "patient",
    timeouts: { request: "2m" },
    retry: { attempts: 10, maxWait: "30s" },
    adoptExisting: true,
  });
  new ControlPlane(stack, "Second", {
    name: "second",
    features: { meshCreation: true, hostnameGeneratorCreation: false },
  });
  return stack;
}

async function validate(fileName: string, text: string): Promise<unknown> {
  const directory = await mkdtemp(join(tmpdir(), "konnect-mesh-hcl-"));
  const server = await startReattachServer(
    createProviderService(createKonnectProvider(), { log: silentLogger }),
  );
  const environment = {
    PATH: process.env.PATH,
    HOME: directory,
    CHECKPOINT_DISABLE: "1",
    TF_REATTACH_PROVIDERS: server.reattachConfig(providerAddress),
  };
  try {
    await writeFile(join(directory, fileName), text);
    const { path } = findCli({ prefer: "npm" });
    const run = (...args: string[]) => promisify(execFile)(path, args, { cwd: directory, env: environment });
    await run("init", "-no-color");
    const { stdout } = await run("validate", "-json", "-no-color").catch(
      (error: unknown) => error as { stdout: string },
    );
    const { valid, diagnostics } = JSON.parse(stdout) as {
      valid: boolean;
      diagnostics: { severity: string }[];
    };
    return { valid, errors: diagnostics.filter(({ severity }) => severity === "error") };
  } finally {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

describe("what is synthesized is valid for the real CLI", () => {
  it("as JSON", async () => {
    await expect(validate("main.tf.json", Testing.synth(newExample(), true))).resolves.toEqual({
      valid: true,
      errors: [],
    });
  });

  it("as HCL, where objects and lists of objects are attributes and not blocks", async () => {
    const hcl = String(Testing.synthHcl(newExample(), true));
    expect(hcl).toContain("spec = {");
    expect(hcl).toContain("features = [");
    expect(hcl).toMatch(/timeouts = \{\n? *"?request"? = "2m"/);
    await expect(validate("main.tf", hcl)).resolves.toEqual({ valid: true, errors: [] });
  });
});
