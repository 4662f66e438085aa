import { Command } from "commander";
import { defaultProfile, profiles } from "../../model";
import { breaches, type PlanBudget, readPlan } from "../../plan";
import { explain, type Surroundings } from "../diff/explain";
import { locateResources } from "../diff/locate-resources";
import { readCount, readProfile, readServer } from "../diff/option-values";
import { readFailOn } from "../diff/read-fail-on";
import { collectReportFile, reportEndings, type ReportFile, writeReport } from "../diff/report-files";
import { readFormat, type ReportFormat, reportFormats } from "../diff/report-formats";
import { ExitCode } from "../exit-code";
import { readPlanText } from "../read-plan-text";
import { readWorldFile } from "../read-world-file";
import type { Terminal } from "../terminal";

interface DiffOptions extends Surroundings, PlanBudget {
  readonly format: ReportFormat;
  readonly output?: readonly ReportFile[];
}

/** What the exit code says: an error is 1. */
const exitCodes = { unchanged: 0, changes: 2, failsBuild: 3 } as const;

/** `konnect-mesh diff`: reads a plan as a change of traffic. */
export function diffCommand(terminal: Terminal): Command {
  return new Command("diff")
    .description("Read a plan as a change of traffic: what each service reaches, and where clients go.")
    .argument("[plan]", "a plan as JSON or as the CLI saved it; - is standard input", "-")
    .option("--world <file>", "zones and what runs in them, in YAML or JSON (docs/worlds.md)", readWorldFile)
    .option("--server <url>", "read the world from a mock or a control plane instead", readServer)
    .option(
      "--format <name>",
      `what to print: ${Object.keys(reportFormats).join(", ")} (default: text)`,
      readFormat,
    )
    .option(
      "--output <file>",
      `write a report besides, in the format of its ending: ${reportEndings.join(", ")}; may be repeated`,
      collectReportFile,
    )
    .option(
      "--profile <name>",
      `control-plane generation: ${profiles.join(" or ")} (default: the mock's, else ${defaultProfile})`,
      readProfile,
    )
    .option("--control-plane <id>", "the one that the world is of, where the plan changes several")
    .option("--fail-on <codes>", "exit with 3 for these findings, or for a severity and worse", readFailOn)
    .option("--max-zones-lost <number>", "exit with 3 when more zones fall out of services", readCount)
    .addHelpText("after", examples)
    .action(async (planArgument: string, options: DiffOptions) => {
      const plan = readPlan(await readPlanText(planArgument, terminal));
      const report = await explain(plan, options, terminal);
      const rendering = { report, plan, budget: options, locate: locateResources(planArgument) };
      const { format = reportFormats.text, output = [] } = options;
      terminal.out(format({ ...rendering, color: terminal.color === true }));
      for (const file of output) writeReport(file.path, file.format({ ...rendering, color: false }));
      const broken = breaches(report, options);
      for (const breach of broken) terminal.note(`konnect-mesh: the build fails: ${breach}\n`);
      if (broken.length > 0) throw new ExitCode(exitCodes.failsBuild);
      if (!report.isEmpty) throw new ExitCode(exitCodes.changes);
    });
}

const examples = `
Exit codes: 0 no change, 1 an error, 2 changes, 3 a finding or budget that fails the build.

What does this plan do to traffic?
  $ tofu plan -out=plan.bin
  $ konnect-mesh diff plan.bin --world world.yaml

And on the control plane that it is for? Token as for the provider: KONNECT_TOKEN or KONNECT_SPAT.
  $ konnect-mesh diff plan.bin --server https://us.api.konghq.com

As a comment for a pull request, from JSON:
  $ tofu show -json plan.bin | konnect-mesh diff - --world world.yaml --format markdown

With pictures, for a browser; and for what reads SARIF or JUnit in CI:
  $ konnect-mesh diff plan.bin --world world.yaml --output plan.html --output plan.sarif --output plan.xml

Fail the build for every error, for a zone that is lost, or for a protocol clash:
  $ konnect-mesh diff plan.json --world world.yaml --fail-on error,protocol-clash --max-zones-lost 0
`;
