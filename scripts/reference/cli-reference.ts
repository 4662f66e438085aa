import type { Command } from "commander";
import { createProgram } from "../../src/cli/program";
import { systemTerminal } from "../../src/cli/terminal";
import { code, page, table } from "./markdown";

/** Every command with its arguments, options and examples, as `--help` has them. */
export function cliReference(): string {
  const program = createProgram(systemTerminal());
  return page(
    "The `konnect-mesh` command: reference",
    "Every command and option, as `--help` tells them. [docs/cli.md](../cli.md) explains what they are for.",
    leavesOf(program, []).map(([path, command]) => section(path, command)),
  );
}

function leavesOf(command: Command, parents: readonly string[]): (readonly [string, Command])[] {
  const path = [...parents, command.name()];
  if (command.commands.length === 0) return [[path.join(" "), command]];
  return command.commands.flatMap((inner) => leavesOf(inner, path));
}

function section(path: string, command: Command): string {
  const options = command.options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, description, defaultValue, defaultValueDescription }) => [
      code(flags),
      description,
      shownDefault(defaultValue, defaultValueDescription),
    ]);
  return [
    `## ${code(path)}`,
    command.description(),
    `${"```"}text run-by="test/docs/reference-pages.test.ts"\n${path} ${command.usage()}\n${"```"}`,
    ...(options.length > 0 ? [table(["option", "does", "default"], options)] : []),
  ].join("\n\n");
}

/** A default that is a text, a number or a switch; others are told in the description. */
function shownDefault(value: unknown, described: string | undefined): string {
  if (described !== undefined) return described;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? code(String(value))
    : "";
}
