/** Types, lint, format and import direction, side by side, since each takes its time on one core. */
import { spawn } from "node:child_process";
import { once } from "node:events";

const checks = ["lint", "types", "format", "imports"];

/** Prints what a check says in one piece, when it is through. */
async function run(check: string): Promise<boolean> {
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", `check:${check}`], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const [exitCode] = (await once(child, "close")) as [number | null];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${exitCode === 0 ? "ok    " : "FAILED"} ${check} (${seconds} s)\n`);
  if (exitCode !== 0) process.stdout.write(output);
  return exitCode === 0;
}

void Promise.all(checks.map(run)).then((passed) => {
  process.exitCode = passed.every(Boolean) ? 0 : 1;
});
