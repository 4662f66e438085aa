import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Comparison, Outcome } from "../measure/comparison";
import { measureInterleaved, median } from "../measure/interleaved";
import { createControlPlane, serviceNamed } from "../provider/services";
import type { CompleteOptions } from "./index";
import type { LoadJob, LoadResult } from "./process/load-job";
import { type LoadGenerator, type Served, startLoadGenerator, startServer } from "./processes";

const connections = 16;
const few = 10;
/** Bars: against fastify alone, and of many objects against few. */
const leastOfBare = 0.5;
const leastOfFew = 0.8;

/** A mock with so many services. */
interface Filled {
  readonly name: string;
  readonly count: number;
  readonly url: string;
  /** Of the services. */
  readonly collection: string;
}

type Request = Pick<LoadJob, "method" | "path" | "body" | "span">;

/** GET, PUT and LIST of the mock in memory and on disk, with few objects and with many. */
export async function benchThroughput(options: CompleteOptions): Promise<readonly Outcome[]> {
  const { many, tell, compiled } = options;
  const folder = mkdtempSync(join(tmpdir(), "bench-mock-"));
  const load = startLoadGenerator(compiled.loadGenerator);
  const servers: Served[] = [];
  const start = async (script: string, args: readonly string[]) => {
    const served = await startServer(script, args);
    servers.push(served);
    return served.url;
  };
  try {
    const outcomes: Outcome[] = [];
    const bareOf = (text: string) => start(compiled.bareRoute, [text]);
    for (const store of ["in memory", "with --data"]) {
      const mocks: Filled[] = [];
      for (const count of [few, many]) {
        tell(`storing ${count} objects ${store} …`);
        const data = join(folder, String(count));
        const url = await start(compiled.commandLine, [
          "mock",
          ...(store === "in memory" ? [] : ["--data", data]),
        ]);
        mocks.push(await fill(`${count} objects ${store}`, url, count, load));
      }
      const [less, more] = mocks;
      if (less !== undefined && more !== undefined) {
        outcomes.push(...(await compareMocks(less, more, bareOf, load, options)));
      }
      for (const served of servers.splice(0)) await served.close();
    }
    return outcomes;
  } finally {
    await Promise.all([load, ...servers].map((started) => started.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(name: string, url: string, count: number, load: LoadGenerator): Promise<Filled> {
  const id = await createControlPlane(url, "bench");
  const collection = `/v1/mesh/control-planes/${id}/api/meshes/default/meshmultizoneservices`;
  const filled = { name, url, count, collection };
  await load.run({ origin: url, ...put(filled), count, connections });
  return filled;
}

const get = ({ collection, count }: Filled): Request => ({
  method: "GET",
  path: `${collection}/service-{n}`,
  span: count,
});
const list = ({ collection }: Filled): Request => ({
  method: "GET",
  path: `${collection}?size=${few}`,
  span: 1,
});
const put = ({ collection, count }: Filled): Request => ({
  method: "PUT",
  path: `${collection}/service-{n}`,
  body: JSON.stringify(serviceNamed("service-{n}")),
  span: count,
});

async function compareMocks(
  less: Filled,
  more: Filled,
  bareOf: (text: string) => Promise<string>,
  load: LoadGenerator,
  { runs, requests, tell }: CompleteOptions,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [verb, request] of [
    ["GET", get],
    ["LIST", list],
    ["PUT", put],
  ] as const) {
    tell(`measuring ${verb} …`);
    const p99s: Record<"bare" | "less" | "more", number[]> = { bare: [], less: [], more: [] };
    const measure = (name: keyof typeof p99s, origin: string, sent: Request) => ({
      name,
      measure: async () => {
        const result: LoadResult = await load.run({ origin, ...sent, count: requests, connections });
        p99s[name].push(result.p99);
        return result.perSecond;
      },
    });
    const text = await (await fetch(less.url + request(less).path.replace("{n}", "0"))).text();
    const bare = { method: "GET", path: request(less).path, span: 1 } as const;
    const rates = await measureInterleaved(runs, [
      measure("bare", await bareOf(text), bare),
      measure("less", less.url, request(less)),
      measure("more", more.url, request(more)),
    ]);
    const compare = (
      of: Filled,
      rate: number,
      against: Comparison["against"],
      floor?: number,
    ): Comparison => ({
      what: `${verb}, ${of.name}`,
      measured: rate,
      against,
      unit: "/s",
      ...(floor !== undefined && { floor }),
    });
    const p99Of = (name: keyof typeof p99s) => median(p99s[name]);
    const constant = "a bare route, the same text";
    outcomes.push(
      compare(
        less,
        rates.less,
        { what: constant, value: rates.bare },
        verb === "GET" ? leastOfBare : undefined,
      ),
      compare(more, rates.more, { what: less.name, value: rates.less }, leastOfFew),
      ...(
        [
          ["less", less],
          ["more", more],
        ] as const
      ).map(([name, filled]): Comparison => ({
        what: `p99 of ${verb}, ${filled.name}`,
        measured: p99Of(name),
        against: { what: constant, value: p99Of("bare") },
        unit: "ms",
      })),
    );
  }
  return outcomes;
}
