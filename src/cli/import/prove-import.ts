import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Plan, readPlan } from "../../plan";
import { type ChildResult, runChild } from "../../testing/child-process";
import { findCli } from "../../testing/find-cli";
import { definedOnly } from "../defined-only";
import { importErrors } from "../errors";
import { serveConfinedProvider } from "../terraform/confined-provider";
import type { Secret } from "./take-out-secrets";
import type { Terminal } from "../terminal";

/** A refresh of thousands of objects over a slow network. */
const timeoutMilliseconds = 600_000;

/**
 * Plans a configuration that imports, against the server that it was read from, in a folder of its own. Plans alone:
 * nothing is written to the server.
 *
 * @param secrets what stands for variables of the configuration; it reaches the CLI by its environment alone
 * @returns the plan; it proves the configuration if all that it does is to import
 */
export async function planImport(
  hcl: string,
  server: string,
  { environment }: Pick<Terminal, "environment">,
  secrets: readonly Secret[] = [],
): Promise<Plan> {
  const cli = findCli({ environment });
  const folder = await mkdtemp(join(tmpdir(), "konnect-mesh-import-"));
  const given = { ...environment, KONNECT_SERVER_URL: server };
  const provider = await serveConfinedProvider(server, given, { keepTokens: true });
  const run = async (...args: readonly string[]): Promise<ChildResult> => {
    const result = await runChild(cli.path, args, {
      directory: folder,
      environment: definedOnly({
        ...given,
        TF_REATTACH_PROVIDERS: provider.reattach,
        TF_IN_AUTOMATION: "1",
        ...Object.fromEntries(secrets.map(({ variable, value }) => [`TF_VAR_${variable}`, value])),
      }),
      timeoutMilliseconds,
    });
    if (result.exitCode !== 0) throw importErrors.notPlanned(args[0] ?? "", result.stderr || result.stdout);
    return result;
  };
  try {
    await writeFile(join(folder, "main.tf"), hcl);
    await run("init", "-input=false", "-no-color");
    await run("plan", "-input=false", "-no-color", "-lock=false", "-out=plan.bin");
    return readPlan((await run("show", "-json", "plan.bin")).stdout);
  } finally {
    await provider.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether an apply would import, and do nothing else. */
export function onlyImports(plan: Plan, count: number): boolean {
  return (
    plan.changes.every(({ action }) => action === "no-op") &&
    plan.changes.filter(({ importId }) => importId !== undefined).length === count
  );
}
