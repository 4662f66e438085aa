import { resolve } from "node:path";
import { Command } from "commander";
import { checks } from "../doctor/checks";
import { diagnose } from "../doctor/diagnose";
import { renderDiagnosis } from "../doctor/render-diagnosis";
import { ExitCode } from "../exit-code";
import type { Terminal } from "../terminal";

interface DoctorOptions {
  readonly dir: string;
  readonly server?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** `konnect-mesh doctor`: what of the environment stands in the way, and what to do about it. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command("doctor")
    .description(
      "Look at what plans and applies depend on here, and say what stands in the way and how to mend it.",
    )
    .option("--dir <folder>", "the folder of the configuration or app", ".")
    .option("--server <url>", "the server to reach (default: KONNECT_SERVER_URL, as for the provider)")
    .option("--offline", "do not ask the server")
    .option("--json", "print the findings as data")
    .addHelpText("after", examples)
    .action(async ({ dir, server, offline = false, json = false }: DoctorOptions) => {
      const diagnosis = await diagnose(checks, {
        environment: terminal.environment,
        folder: resolve(dir),
        serverUrl: server,
        isOnline: !offline,
      });
      terminal.out(
        json
          ? `${JSON.stringify(diagnosis, null, 2)}\n`
          : renderDiagnosis(diagnosis, terminal.color ?? false),
      );
      if (!diagnosis.isHealthy) throw new ExitCode(1);
    });
}

const examples = `
Before the first plan:
  $ konnect-mesh doctor

In CI, without asking Konnect:
  $ konnect-mesh doctor --offline --json
`;
