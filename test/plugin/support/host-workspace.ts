import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startReattachServer, type ReattachServer } from "../../../src/plugin/transport";
import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import type { Provider } from "../../../src/plugin/provider";
import { tofu } from "../transport/fixtures/real-cli";

export { tofu };

/** A folder in which a real OpenTofu works with a provider that runs in this process. */
export class HostWorkspace {
  private constructor(
    private readonly folder: string,
    private readonly address: string,
    private readonly server: ReattachServer,
  ) {}

  static async open<Client>(provider: Provider<Client>): Promise<HostWorkspace> {
    const service = createProviderService(provider, { log: silentLogger, strict: true });
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    writeFileSync(join(folder, "tofu.rc"), "");
    return new HostWorkspace(folder, provider.address, await startReattachServer(service));
  }

  /** @param json the configuration as JSON text, without the provider's requirement */
  configure(json: string): void {
    writeFileSync(join(this.folder, "main.tf.json"), json);
    const [, name = ""] = this.address.split("/");
    const requirement = { [name]: { source: this.address } };
    writeFileSync(
      join(this.folder, "versions.tf.json"),
      JSON.stringify({ terraform: { required_providers: requirement } }),
    );
  }

  run(...args: string[]): Promise<{ code: number; output: string; stdout: string }> {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      TMPDIR: this.folder,
      TF_CLI_CONFIG_FILE: join(this.folder, "tofu.rc"),
      TF_REATTACH_PROVIDERS: this.server.reattachConfig(this.address),
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
    };
    return new Promise((resolve) => {
      const options = { cwd: this.folder, env, maxBuffer: 2 ** 26 };
      const child = execFile(tofu ?? "tofu", args, options, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, output: stdout + stderr, stdout }),
      );
    });
  }

  async close(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
