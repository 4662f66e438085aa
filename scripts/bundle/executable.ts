import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { launcher, programFollows } from "./launcher";

const starter = resolve(__dirname, "../../src/provider/executable/start-compiled.ts");

/**
 * One file: lines for the shell, then what starts the program, then the program itself. The shell's lines have Node
 * evaluate the second and give it the third as text.
 */
export async function asExecutable(program: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [starter],
    format: "iife",
    globalName: "starter",
    write: false,
  });
  const start = outputFiles?.[0]?.text ?? "";
  const digest = createHash("sha256").update(start).update(program).digest("hex");
  return [
    launcher,
    `${start.trimEnd()} starter.startCompiled({ ...given, build: "${digest}" });`,
    programFollows,
    program,
  ].join("\n");
}
