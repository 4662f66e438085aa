import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  /** As it stood in the request line. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type Reply = (response: ServerResponse, received: Received) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Answers each request with the next reply; once they are used up, with the last one. */
export async function startScriptedServer(...replies: Reply[]): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const entry = { method, path: url, headers, body: Buffer.concat(chunks).toString() };
      received.push(entry);
      replies[Math.min(received.length, replies.length) - 1]?.(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return text(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

export function problem(status: number, body: object): Reply {
  return json(status, { status, ...body }, { "content-type": "application/problem+json; charset=utf-8" });
}

export function text(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Closes the connection before a byte of the answer. */
export const reset: Reply = (response) => {
  response.socket?.resetAndDestroy();
};

/** Promises more than it sends, then closes the connection. */
export const truncated: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"name":', () => response.socket?.destroy());
};

/** The same with a body in chunks, whose last one never comes. */
export const truncatedInChunks: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json", connection: "close" });
  response.write('{"name":', () => response.socket?.end());
};

/** Never answers. */
export const silence: Reply = () => undefined;
