import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import type { Cost, Job } from "./job";
import type { MeshSize } from "./large-mesh";

export interface PlanBenchOptions {
  readonly runs: number;
  /** @default all */
  readonly only?: string;
  /** Told what is being measured. */
  readonly tell: (text: string) => void;
  /** How many multi-zone services are many; there are ten times as many MeshServices. @default 10,000 */
  readonly many?: number;
  /** @default 100 */
  readonly zones?: number;
}

interface CompleteOptions {
  readonly runs: number;
  readonly size: MeshSize;
  readonly explain: (job: Job) => Cost;
}

/** As long may it take at most, in milliseconds of the processor, and as much may it hold, in megabytes. */
const limits = { milliseconds: 2_000, megabytes: 1_024 };
const foreignResources = 5_000;

const parts: Readonly<Record<string, (options: CompleteOptions) => Promise<readonly Outcome[]>>> = {
  size: benchSize,
  growth: benchGrowth,
  foreign: benchForeign,
};

/** Measures what it costs to explain a plan in a large mesh, each time in a process of its own. */
export async function benchPlan(options: PlanBenchOptions): Promise<readonly Outcome[]> {
  const { only, tell, runs, many = 10_000, zones = 100 } = options;
  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new RangeError(`no part ${only}: there are ${Object.keys(parts).join(", ")}`);
  const size = { zones, meshServices: many * 10, multiZoneServices: many, matches: 10, changes: many };
  const compiled = await compile();
  try {
    const outcomes: Outcome[] = [];
    for (const [name, measure] of chosen) {
      tell(`measuring ${name} …`);
      outcomes.push(...(await measure({ runs, size, explain: compiled.explain })));
    }
    return outcomes;
  } finally {
    compiled.remove();
  }
}

/** As it is published, without a compiler in the way. */
async function compile() {
  const root = resolve(__dirname, "../..");
  // Where packages are found.
  mkdirSync(join(root, "dist"), { recursive: true });
  const outdir = mkdtempSync(join(root, "dist", "bench-"));
  const script = join(outdir, "explain.js");
  await build({
    entryPoints: [join(root, "bench/plan/process/explain.ts")],
    outfile: script,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20.18",
    logLevel: "warning",
  });
  return {
    explain: (job: Job) =>
      JSON.parse(execFileSync(process.execPath, [script, JSON.stringify(job)], { encoding: "utf8" })) as Cost,
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}

async function benchSize({ runs, size, explain }: CompleteOptions): Promise<readonly Outcome[]> {
  const costs: Cost[] = [];
  const { explained } = await measureInterleaved(runs, [
    {
      name: "explained",
      async measure() {
        const cost = explain({ size, foreign: 0 });
        costs.push(cost);
        return cost.explainMilliseconds;
      },
    },
  ]);
  const what = `${size.changes} changes among ${size.meshServices} MeshServices in ${size.zones} zones`;
  return [
    {
      what: `${what}, processor time`,
      measured: explained,
      against: { what: "what it may take", value: limits.milliseconds },
      unit: "ms",
      bar: 1,
    },
    {
      what: `${what}, peak memory`,
      measured: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)),
      against: { what: "what it may hold", value: limits.megabytes },
      unit: "MB",
      bar: 1,
    },
  ];
}

async function benchGrowth({ runs, size, explain }: CompleteOptions): Promise<readonly Outcome[]> {
  const half = size.multiZoneServices / 2;
  const timed = async (other: Partial<MeshSize>) =>
    explain({ size: { ...size, ...other }, foreign: 0 }).explainMilliseconds;
  const { whole, halved, fewer, idle } = await measureInterleaved(runs, [
    { name: "whole", measure: () => timed({}) },
    { name: "halved", measure: () => timed({ multiZoneServices: half, changes: half }) },
    { name: "fewer", measure: () => timed({ changes: size.changes / 10 }) },
    { name: "idle", measure: () => timed({ meshServices: size.meshServices * 2 }) },
  ]);
  return [
    {
      what: "twice the services and matches",
      measured: whole,
      against: { what: "half of them, as many MeshServices", value: halved },
      unit: "ms",
      bar: 2.4,
    },
    {
      what: "twice the MeshServices, the same matches",
      measured: idle,
      against: { what: "half of them", value: whole },
      unit: "ms",
      bar: 1.5,
    },
    {
      what: "ten times the changes",
      measured: whole,
      against: { what: "a tenth of them", value: fewer },
      unit: "ms",
      bar: 10,
    },
  ];
}

async function benchForeign({ runs, size, explain }: CompleteOptions): Promise<readonly Outcome[]> {
  const small = { ...size, meshServices: 100, multiZoneServices: 10, changes: 10 };
  const { foreign } = await measureInterleaved(runs, [
    {
      name: "foreign",
      measure: async () => explain({ size: small, foreign: foreignResources }).foreignMilliseconds,
    },
  ]);
  const against = { what: "what it may take", value: limits.milliseconds / 10 };
  return [
    {
      what: `a plan of ${foreignResources} foreign resources`,
      measured: foreign,
      against,
      unit: "ms",
      bar: 1,
    },
  ];
}
