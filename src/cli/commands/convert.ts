import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { type FormatName, formatNames, formats, renderLoss } from "../../formats";
import { usageErrors } from "../errors";
import { ExitCode } from "../exit-code";
import { readFiles, readFormatName } from "../formats/read-files";
import { renderProblemsText } from "../formats/render-problems";
import type { Terminal } from "../terminal";

interface ConvertOptions {
  readonly to: FormatName;
  readonly from?: FormatName;
  readonly output?: string;
  readonly allowLoss?: true;
}

/** `konnect-mesh convert`: resources of one format in another; what would be lost is told first. */
export function convertCommand(terminal: Terminal): Command {
  return new Command("convert")
    .description("Write resources in another format: YAML, HCL, Terraform's JSON or TypeScript.")
    .argument("[files...]", "files to read; - is standard input", ["-"])
    .requiredOption("--to <format>", formatNames.join(", "), readFormatName("--to"))
    .option("--from <format>", "the format of the files (default: told from each)", readFormatName("--from"))
    .option("--output <file>", "where to write it (default: standard output)")
    .option("--allow-loss", "write it though something is lost, and say what")
    .addHelpText("after", examples)
    .action(async (files: readonly string[], { to, from, output, allowLoss }: ConvertOptions) => {
      const read = await readFiles(files, from, terminal);
      const problems = read.flatMap((one) => one.problems);
      if (problems.length > 0) {
        terminal.note(renderProblemsText(problems.map((problem) => ({ severity: "error", ...problem }))));
        throw new ExitCode(1);
      }
      const written = formats[to].write(read.flatMap(({ resources }) => resources));
      const losses = [...read.flatMap((one) => one.losses), ...written.losses];
      for (const loss of losses) terminal.note(`${renderLoss(loss)}\n`);
      const lost = losses.filter(({ isHarmless }) => !isHarmless).length;
      if (lost > 0 && allowLoss !== true) {
        terminal.note(
          `konnect-mesh: nothing is written, for ${lost} of this would be lost: --allow-loss writes it all the same\n`,
        );
        throw new ExitCode(1);
      }
      if (output === undefined) terminal.out(written.text);
      else writeTo(output, written.text);
    });
}

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw usageErrors.unwritable("--output", path, error);
  }
}

const examples = `
  $ konnect-mesh convert redis.yaml --to hcl
  $ kubectl get meshmultizoneservices -A -o yaml | konnect-mesh convert - --to typescript --allow-loss
  $ konnect-mesh convert *.yaml --to json --output mesh.tf.json

What the other format cannot hold is told on standard error. Without --allow-loss, nothing is then written and the
exit code is 1; what is only a note, such as a label that the control plane sets itself, stops nothing.
`;
