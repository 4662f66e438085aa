import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Mock,
  type MockOptions,
  type ProxyOptions,
  type ProxyReport,
  startMock,
} from "../../../src/mock";

const opened: { close(): Promise<void> }[] = [];
let folder: string | undefined;

afterEach(async () => {
  // What was opened last depends on what was opened first.
  for (const each of opened.splice(0).reverse()) await each.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
  folder = undefined;
});

export function closeAfterTest<Opened extends { close(): Promise<void> }>(each: Opened): Opened {
  opened.push(each);
  return each;
}

export async function start(options?: MockOptions): Promise<Mock> {
  return closeAfterTest(await startMock(options));
}

/** A mock that passes on to a server. */
export async function startProxyTo(
  url: string,
  proxy: Omit<ProxyOptions, "url"> = {},
  options: MockOptions = {},
): Promise<Mock> {
  return start({ seed: "ours", ...options, proxy: { ...proxy, url } });
}

/** The name of a file that does not exist yet, in a folder that the test leaves behind nowhere. */
export async function newFile(): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), "konnect-mesh-proxy-"));
  return join(folder, `${randomUUID()}.jsonl`);
}

export function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}

export async function reportOf(mock: Mock): Promise<ProxyReport> {
  const report = await mock.report();
  if (report === undefined) throw new Error("the mock has no report");
  return report;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** A server that answers as a mock does, but for what a deviation changes. */
export async function startDeviating(
  mock: Mock,
  deviate: (answered: Answered, request: { readonly method: string; readonly path: string }) => void,
): Promise<string> {
  const server = createServer((request, reply) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { method = "", url: path = "", headers } = request;
      const response = await fetch(mock.url + path, {
        method,
        ...(headers["content-type"] === undefined
          ? {}
          : { headers: { "content-type": headers["content-type"] } }),
        ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
      });
      const answered = {
        status: response.status,
        headers: {} as Record<string, string>,
        text: await response.text(),
      };
      for (const name of ["content-type", "allow"]) {
        const value = response.headers.get(name);
        if (value !== null) answered.headers[name] = value;
      }
      deviate(answered, { method, path });
      reply.writeHead(answered.status, answered.headers).end(answered.text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeAfterTest({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
