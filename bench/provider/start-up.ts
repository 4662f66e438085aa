import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { rootCertificates } from "node:tls";
import { createIdentity, toPem } from "../../src/plugin/transport/certificate";
import { magicCookie } from "../../src/plugin/transport/handshake";
import { bundledExecutable } from "../../src/provider/mirror";
import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import type { CompleteOptions } from "./index";

const bar = 2.2;

/** From the spawn of the provider to the line that tells Terraform where it listens, against Node doing nothing. */
export async function benchStartUp({ runs }: CompleteOptions): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-up-"));
  try {
    const certificates = join(folder, "extra.pem");
    writeFileSync(certificates, rootCertificates.join("\n"));
    const empty = join(folder, "empty.js");
    writeFileSync(empty, "");
    const outcomes: Outcome[] = [];
    for (const extra of [{}, { NODE_EXTRA_CA_CERTS: certificates }]) {
      const environment = { ...hostEnvironment(folder), ...extra };
      const { provider, node } = await measureInterleaved(runs, [
        { name: "provider", measure: () => untilHandshake(environment) },
        { name: "node", measure: () => untilExit(empty, environment) },
      ]);
      const setting = "NODE_EXTRA_CA_CERTS" in extra ? ", NODE_EXTRA_CA_CERTS set" : "";
      outcomes.push({
        what: `spawn to handshake${setting}`,
        measured: provider,
        against: { what: `an empty Node process${setting}`, value: node },
        unit: "ms",
        bar,
      });
    }
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What Terraform gives a provider that it starts. */
function hostEnvironment(temporaryFolder: string): Readonly<Record<string, string>> {
  const { certificate } = createIdentity({ now: new Date(), serial: randomBytes(16), curve: "P-521" });
  return {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
    TMPDIR: temporaryFolder,
    TF_PLUGIN_MAGIC_COOKIE: magicCookie,
    PLUGIN_PROTOCOL_VERSIONS: "5,6",
    PLUGIN_CLIENT_CERT: toPem(certificate),
  };
}

async function untilHandshake(env: Readonly<Record<string, string>>): Promise<number> {
  const started = performance.now();
  const child = spawn(bundledExecutable(), { env, stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const [line] = (await Promise.race([once(child.stdout, "data"), closed])) as unknown[];
  const milliseconds = performance.now() - started;
  if (!String(line).startsWith("1|6|")) throw new Error("the provider did not start: is it built?");
  child.kill("SIGTERM");
  await closed;
  return milliseconds;
}

async function untilExit(script: string, env: Readonly<Record<string, string>>): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(child, "close");
  return performance.now() - started;
}
