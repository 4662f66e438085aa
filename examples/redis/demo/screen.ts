import { performance } from "node:perf_hooks";
import type { WriteStream } from "node:tty";
import { type Plan, renderPlan } from "cdktf-konnect-mesh/plan";
import pc from "picocolors";

export interface Screen {
  title(text: string): void;
  /** Runs one numbered step and prints its time. */
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** Runs one action of a step and prints its time. */
  action<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  line(text: string): void;
  plan(plan: Plan): void;
  done(): void;
  failed(reason: string): void;
}

/** Prints in color on a terminal, and plain elsewhere or where NO_COLOR is set. */
export function createScreen(
  output: Pick<WriteStream, "write"> & { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv = process.env,
): Screen {
  const color = output.isTTY === true && !environment.NO_COLOR;
  const colors = pc.createColors(color);
  const print = (text: string) => void output.write(`${text}\n`);
  const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  const started = performance.now();
  const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(2)} s`;
  let steps = 0;
  return {
    title: (text) => print(colors.bold(text)),
    async step(title, work) {
      steps += 1;
      const start = performance.now();
      print(`\n${colors.cyan(colors.bold(String(steps)))}  ${colors.bold(title)}`);
      const result = await work();
      print(colors.dim(`   ${since(start)}`));
      return result;
    },
    async action(title, work) {
      const start = performance.now();
      const result = await work();
      print(`   ${colors.green("✓")} ${title.padEnd(12)} ${colors.dim(since(start))}`);
      return result;
    },
    line: (text) => print(indent(text, "   ")),
    plan: (plan) => print(indent(renderPlan(plan, { color }), "     ")),
    done: () => print(`\n${colors.green("Done")} in ${since(started)}.`),
    failed: (reason) => print(`\n${colors.red("Failed")} after ${since(started)}: ${reason}`),
  };
}
