/** `npm run bench -- <part of the project>`: prints how much things take, as ratios measured side by side. */
import { parseArgs } from "node:util";
import { type Outcome, verdictOf } from "./measure/comparison";
import { renderTable } from "./measure/render-table";
import { benchMock } from "./mock";
import { benchPlan } from "./plan";
import { benchProvider } from "./provider";

interface BenchOptions {
  readonly runs: number;
  readonly only?: string;
  readonly tell: (text: string) => void;
}

const benches: Readonly<Record<string, (options: BenchOptions) => Promise<readonly Outcome[]>>> = {
  provider: benchProvider,
  mock: benchMock,
  plan: benchPlan,
};

const usage = `Usage: npm run bench -- <${Object.keys(benches).join("|")}> [--runs=10] [--only=<part>] [--strict]

  --runs    how often each thing is measured; the medians are told
  --only    a part alone: start-up, plan, refresh or memory of the provider;
            throughput, start-up or reconcile of the mock;
            size, growth or foreign of the plan tools
  --strict  exit with 1 when a bar is missed
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "10" },
      only: { type: "string" },
      strict: { type: "boolean", default: false },
    },
  });
  const bench = benches[positionals[0] ?? ""];
  const runs = Number(values.runs);
  if (bench === undefined || !Number.isInteger(runs) || runs < 1) {
    process.stderr.write(usage);
    return 2;
  }
  const tell = (text: string) => void process.stderr.write(`${text}\n`);
  const outcomes = await bench({ runs, tell, ...(values.only !== undefined && { only: values.only }) });
  process.stdout.write(`${renderTable(outcomes)}\n`);
  const isBroken = outcomes.some((outcome) => verdictOf(outcome) === "FAIL");
  return isBroken && values.strict ? 1 : 0;
}

void main().then((code) => (process.exitCode = code));
