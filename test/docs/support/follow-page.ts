import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { freePort } from "./free-port";
import { type Block, commandsIn, wayOf } from "./page-blocks";
import type { UserProject } from "./user-project";

const mark = (index: number) => `--- block ${index} ---`;

/** How a page is to be read. */
export interface Reading {
  /** Commands for what the page presumes. @default none */
  readonly before?: string;
  /** Whether each block stands for itself, with whatever it starts; else they are one session. @default false */
  readonly isReference?: boolean;
  /** What stands for something else where the page is tried, such as the address of the real Konnect. @default nothing */
  readonly standIns?: Readonly<Record<string, string>>;
}

/**
 * Does what a page tells: writes its files, runs its commands in one shell, in the order of the page.
 * @returns what each block of commands printed
 */
export async function followPage(
  blocks: readonly Block[],
  { directory, environment }: UserProject,
  { before = "", isReference = false, standIns = {} }: Reading = {},
): Promise<ReadonlyMap<Block, string>> {
  // The port of the pages may be taken here.
  const port = String(await freePort());
  const replaced = Object.entries({ ...standIns, "8080": port });
  const asTried = (text: string) =>
    replaced.reduce((tried, [written, stand]) => tried.replaceAll(written, stand), text);

  const steps = blocks.flatMap((block) => {
    const step = stepOf(block);
    if (step === undefined) return [];
    const commands = patient(asTried(step), port);
    const exit = block.marks.get("exit");
    const run = exit === undefined ? commands : expectingExit(commands, exit);
    return [`echo '${mark(block.index)}'`, isReference ? `(\n${trap}\n${run}\n)` : run];
  });
  const script = ["set -euo pipefail", trap, asTried(before), ...steps].join("\n");
  const printed = await run(script, directory, environment);
  return new Map(
    blocks.map((block) => {
      const [, after = ""] = printed.split(`${mark(block.index)}\n`);
      return [block, asWritten(after.replace(/^--- block [\s\S]*/m, ""), port)];
    }),
  );
}

/** What runs in the background ends with the shell that began it. */
const trap = "trap 'code=$?; kill $(jobs -p) 2> /dev/null || true; wait; exit $code' EXIT";

function stepOf(block: Block): string | undefined {
  switch (wayOf(block)) {
    case "file":
      return fileOf(block.marks.get("title") ?? "", block.text);
    case "commands":
      return block.text;
    case "session":
      return commandsIn(block);
    default:
      return undefined;
  }
}

function fileOf(title: string, text: string): string {
  return `mkdir -p "$(dirname '${title}')" && cat > '${title}' <<'END OF FILE'\n${text}END OF FILE`;
}

/** Whoever types waits until a server answers before asking it for something. */
function patient(commands: string, port: string): string {
  const waits = `until (: < /dev/tcp/127.0.0.1/${port}) 2> /dev/null; do sleep 0.05; done`;
  return commands.replace(/^.*--port \d+.*&.*$/gm, (line) => `${line}\n${waits}`);
}

function expectingExit(commands: string, code: string): string {
  return `set +e\n${commands}\ncode=$?\nset -e\ntest $code = ${code} || { echo "exit code $code, not ${code}"; exit 1; }`;
}

function asWritten(printed: string, port: string): string {
  return stripVTControlCharacters(printed).replaceAll(port, "8080");
}

function run(script: string, directory: string, environment: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, failed) => {
    const shell = spawn("bash", ["-c", script], { cwd: directory, env: environment });
    const heard: string[] = [];
    const hear = (words: Buffer) => void heard.push(words.toString());
    shell.stdout.on("data", hear);
    shell.stderr.on("data", hear);
    shell.on("error", failed);
    shell.on("close", (code) =>
      code === 0 ? done(heard.join("")) : failed(new Error(`exit code ${code}\n${heard.join("")}`)),
    );
  });
}
