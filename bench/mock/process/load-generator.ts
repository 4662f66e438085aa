/** Sends requests in a process of its own: a job a line on standard input, its result a line on standard output. */
import { createInterface } from "node:readline";
import { Pool } from "undici";
import type { LoadJob, LoadResult } from "./load-job";

/** No divisor of any span, so that all numbers come up. */
const stride = 7919;

async function run({ origin, method, path, body, span, count, connections }: LoadJob): Promise<LoadResult> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const latencies: number[] = [];
  let sent = 0;
  const send = (number: string) =>
    new Promise<void>((resolve, reject) => {
      const begin = performance.now();
      let status = 0;
      pool.dispatch(
        {
          method,
          path: path.replace("{n}", number),
          headers: method === "PUT" ? { "content-type": "application/json" } : {},
          body: body === undefined ? null : body.replaceAll("{n}", number),
        },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_controller, statusCode) => void (status = statusCode),
          onResponseData: () => undefined,
          onResponseEnd: () => {
            latencies.push(performance.now() - begin);
            if (status < 300) resolve();
            else reject(new Error(`${method} ${path}: ${status}`));
          },
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  const client = async () => {
    while (sent < count) await send(String((sent++ * stride) % span));
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - begin) / 1000;
  await pool.close();
  const sorted = latencies.sort((left, right) => left - right);
  return { perSecond: count / seconds, p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN };
}

async function serve(): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    const result = await run(JSON.parse(line) as LoadJob);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

void serve();
