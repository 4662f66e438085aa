import { spawn } from "node:child_process";
import type { Block } from "./page-blocks";
import type { UserProject } from "./user-project";

const mark = (index: number) => `--- block ${index} ---`;

/**
 * Does what a page tells: writes its files, runs its commands in one shell, in the order of the page.
 * @returns what each block of commands printed
 */
export async function followPage(
  blocks: readonly Block[],
  { directory, environment }: UserProject,
): Promise<ReadonlyMap<Block, string>> {
  const steps = blocks.flatMap((block, index) => {
    const here = [`echo '${mark(index)}'`];
    if (block.title !== undefined) return [...here, fileOf(block, block.title)];
    return block.language === "sh" ? [...here, block.text] : [];
  });
  const script = ["set -euo pipefail", "trap 'kill $(jobs -p); wait' EXIT", ...steps].join("\n");
  const printed = await new Promise<string>((done, failed) => {
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
  return new Map(
    blocks.map((block, index) => {
      const [, after = ""] = printed.split(`${mark(index)}\n`);
      return [block, after.replace(/^--- block [\s\S]*/m, "")];
    }),
  );
}

function fileOf({ text }: Block, title: string): string {
  return `mkdir -p "$(dirname '${title}')" && cat > '${title}' <<'END OF FILE'\n${text}END OF FILE`;
}
