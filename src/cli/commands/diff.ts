import { readFileSync } from "node:fs";
import { Command } from "commander";
import { readWorld, type World } from "../../mesh";
import { defaultProfile, type Profile, profiles } from "../../model";
import {
  explainPlan,
  type Plan,
  type PlanReport,
  readPlan,
  renderReportJson,
  renderReportMarkdown,
  renderReportText,
} from "../../plan";
import { diffErrors } from "../errors";
import { ExitCode } from "../exit-code";
import { breaches, type PlanBudget, readFailOn } from "../plan-budget";
import { readPlanText } from "../read-plan-text";
import { explainOnServer } from "../server/explain-on-server";
import type { Terminal } from "../terminal";

type Render = (report: PlanReport, plan: Plan, color: boolean) => string;

const formats: Readonly<Record<string, Render>> = {
  text: (report, plan, color) => renderReportText(report, plan, { color }),
  json: renderReportJson,
  markdown: renderReportMarkdown,
};

interface DiffOptions {
  readonly world?: World;
  readonly server?: string;
  readonly format: Render;
  readonly profile?: Profile;
  readonly controlPlane?: string;
  readonly failOn?: Pick<PlanBudget, "codes" | "severity">;
  readonly maxZonesLost?: number;
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
    .option("--format <name>", Object.keys(formats).join(", "), readFormat, formats.text)
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
      const { world, server, profile, controlPlane, failOn, maxZonesLost, format } = options;
      if (world !== undefined && server !== undefined) throw diffErrors.worldTwice();
      const plan = readPlan(await readPlanText(planArgument, terminal));
      const explaining = {
        ...(profile !== undefined && { profile }),
        ...(controlPlane !== undefined && { controlPlane }),
      };
      const report =
        server === undefined
          ? explainPlan(plan, world, explaining)
          : await explainOnServer(plan, server, explaining, terminal);
      terminal.out(format(report, plan, terminal.color === true));
      const broken = breaches(report, {
        codes: failOn?.codes ?? [],
        ...(failOn?.severity !== undefined && { severity: failOn.severity }),
        ...(maxZonesLost !== undefined && { zonesLost: maxZonesLost }),
      });
      for (const breach of broken) terminal.note(`konnect-mesh: the build fails: ${breach}\n`);
      if (broken.length > 0) throw new ExitCode(exitCodes.failsBuild);
      if (!report.isEmpty) throw new ExitCode(exitCodes.changes);
    });
}

function readFormat(name: string): Render {
  const render = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (render === undefined) throw diffErrors.format(name, Object.keys(formats));
  return render;
}

function readProfile(value: string): Profile {
  const profile = profiles.find((name) => name === value);
  if (profile === undefined) throw diffErrors.profile(value, profiles);
  return profile;
}

function readServer(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw diffErrors.server(url);
  return url;
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw diffErrors.maxZonesLost(value);
  return Number(value);
}

function readWorldFile(file: string): World {
  const parsed = readWorld(readFileSync(file, "utf8"));
  if ("world" in parsed) return parsed.world;
  throw diffErrors.world(file, parsed.problems);
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

Fail the build for every error, for a zone that is lost, or for a protocol clash:
  $ konnect-mesh diff plan.json --world world.yaml --fail-on error,protocol-clash --max-zones-lost 0
`;
