import { Command } from "commander";
import { type FormatName, formatNames } from "../../formats";
import { defaultProfile, type Profile, profiles } from "../../model";
import { formatErrors, usageErrors } from "../errors";
import { ExitCode } from "../exit-code";
import { type FileProblem, findProblems } from "../formats/find-problems";
import { readFiles, readFormatName } from "../formats/read-files";
import { renderProblemsJson, renderProblemsSarif, renderProblemsText } from "../formats/render-problems";
import type { Terminal } from "../terminal";

type Render = (problems: readonly FileProblem[]) => string;

const renderers: Readonly<Record<string, Render>> = {
  text: renderProblemsText,
  json: renderProblemsJson,
  sarif: renderProblemsSarif,
};

interface ValidateOptions {
  readonly from?: FormatName;
  readonly profile: Profile;
  readonly format: Render;
}

/** `konnect-mesh validate`: resources in any format, held to the contract. */
export function validateCommand(terminal: Terminal): Command {
  return new Command("validate")
    .description("Hold resources in YAML, HCL, Terraform's JSON or TypeScript to what a control plane takes.")
    .argument("<files...>", "files to read; - is standard input")
    .option(
      "--from <format>",
      `${formatNames.join(", ")} (default: told from each file)`,
      readFormatName("--from"),
    )
    .option(
      "--profile <name>",
      `control-plane generation: ${profiles.join(" or ")}`,
      readProfile,
      defaultProfile,
    )
    .option(
      "--format <name>",
      `what to print: ${Object.keys(renderers).join(", ")} (default: text)`,
      readRenderer,
      renderers.text,
    )
    .addHelpText("after", examples)
    .action(async (files: readonly string[], { from, profile, format }: ValidateOptions) => {
      const read = await readFiles(files, from, terminal);
      const problems = findProblems(read, profile);
      const resources = read.flatMap((one) => one.resources).length;
      terminal.out(format(problems));
      const errors = problems.filter(({ severity }) => severity === "error").length;
      const resourcesRead = counted(resources, "resource");
      const found = `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
      terminal.note(`konnect-mesh: ${resourcesRead} read, ${found}\n`);
      if (errors > 0) throw new ExitCode(1);
    });
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function readProfile(value: string): Profile {
  const profile = profiles.find((name) => name === value);
  if (profile === undefined) throw usageErrors.profile(value, profiles);
  return profile;
}

function readRenderer(name: string): Render {
  const render = Object.hasOwn(renderers, name) ? renderers[name] : undefined;
  if (render === undefined) throw formatErrors.format("--format", name, Object.keys(renderers));
  return render;
}

const examples = `
Exit codes: 0 nothing is refused, 1 something is, 2 called in a way that it does not have.

  $ konnect-mesh validate redis.yaml modules/*.tf
  $ konnect-mesh validate --profile v3 --format sarif *.yaml > validate.sarif
`;
