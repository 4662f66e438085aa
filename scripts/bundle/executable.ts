import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { launcher, partFollows } from "./launcher";

const starter = resolve(__dirname, "../../src/provider/executable/start-compiled.ts");

/** The program, in two parts: what a process needs to be connected to, and what it then loads, mostly. */
export interface Parts {
  readonly first: string;
  readonly later: string;
}

/**
 * One file: lines for the shell, then what starts the program, then the program's parts. The shell's lines have Node
 * evaluate the second and give it the parts as texts.
 */
export async function asExecutable({ first, later }: Parts, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [starter],
    format: "iife",
    globalName: "starter",
    write: false,
  });
  const start = outputFiles?.[0]?.text ?? "";
  const digestOf = (part: string) => createHash("sha256").update(start).update(part).digest("hex");
  const part = (name: string, text: string) => `${name}: { text: ${name}, build: "${digestOf(text)}" }`;
  return [
    launcher,
    `${start.trimEnd()} starter.startCompiled({ file, ${part("first", first)}, ${part("later", later)} });`,
    partFollows,
    first,
    partFollows,
    later,
  ].join("\n");
}

/** Has the first part ask for a module of the other, see `Program`. */
export function loadedLater(module: string): Plugin {
  return {
    name: "loaded-later",
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${module}$`) }, ({ path }) => ({ path, namespace: "later" }));
      bundle.onLoad({ filter: /.*/, namespace: "later" }, () => ({ contents: "module.exports = later();" }));
    },
  };
}
