import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  readonly status: number;
  /** "" for none. */
  readonly contentType: string;
  readonly body: Buffer;
}

/** One request in the hands of a fault: nothing happens to it by itself. */
export interface Passage {
  readonly method: string;
  readonly path: string;
  /** Lets the server act, and gives what it answers. May be called when the client is gone. */
  readonly forward: () => Promise<Reply>;
  readonly reply: (reply: Reply) => void;
  /** Writes bytes as they are, HTTP or not, and ends the connection. */
  readonly writeRaw: (bytes: string | Buffer) => void;
  /** Closes the connection. */
  readonly cut: () => void;
  /** Resolves when the client waits no more. */
  readonly abandoned: () => Promise<void>;
  /** Resolves when the test lets go what is held back. */
  readonly released: Promise<void>;
}

export type Fault = (passage: Passage) => void | Promise<void>;

/** Which requests a fault meets. */
export interface Strike {
  readonly method: string;
  /** Part of the path. @default any path */
  readonly path?: string;
  /** How many of them. @default 1 */
  readonly times?: number;
  readonly fault: Fault;
}

/** Stands between a client and a server, and does to requests what it is told; all others pass. */
export interface FaultyProxy {
  readonly url: string;
  /** `PUT /path` of every request that came, oldest first. */
  readonly seen: string[];
  /** Whether a fault waits for such a request. */
  isTarget(method: string, path: string): boolean;
  /** How often a fault struck. */
  struck(): number;
  strike(strike: Strike): void;
  /** From the next request on, nothing passes: connections are cut. */
  goDown(): void;
  comeBack(): void;
  /** Lets go what is held back, and resolves when no request is in its hands. */
  release(): Promise<void>;
  close(): Promise<void>;
}

export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const strikes: { strike: Strike; left: number }[] = [];
  const seen: string[] = [];
  const underWay = new Set<Promise<void>>();
  let struck = 0;
  let isDown = false;

  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const release = async () => {
    letGo();
    while (underWay.size > 0) await Promise.all(underWay);
  };

  const waitingFor = (method: string, path: string) =>
    strikes.find(
      ({ strike, left }) => left > 0 && strike.method === method && path.includes(strike.path ?? ""),
    );

  const faultFor = ({ method, path }: Passage): Fault => {
    const next = waitingFor(method, path);
    if (next !== undefined) {
      next.left -= 1;
      struck += 1;
      return next.strike.fault;
    }
    return isDown ? ({ cut }) => cut() : pass;
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const passage: Passage = { ...passageOf(target, request, response, Buffer.concat(chunks)), released };
      seen.push(`${passage.method} ${passage.path}`);
      const done = Promise.resolve(faultFor(passage)(passage))
        .catch(() => passage.cut())
        .finally(() => underWay.delete(done));
      underWay.add(done);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    isTarget: (method, path) => waitingFor(method, path) !== undefined,
    struck: () => struck,
    strike: (strike) => strikes.push({ strike, left: strike.times ?? 1 }),
    goDown: () => {
      isDown = true;
    },
    comeBack: () => {
      isDown = false;
    },
    release,
    close: async () => {
      server.closeAllConnections();
      await release();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const pass: Fault = async ({ forward, reply }) => reply(await forward());

function passageOf(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Omit<Passage, "released"> {
  const { method = "", url: path = "", headers, socket } = request;
  return {
    method,
    path,
    forward: () =>
      new Promise((resolve, reject) => {
        // A connection of its own: none is left over when the proxy closes.
        const { host: _host, connection: _connection, ...kept } = headers;
        const forwarded = sendRequest(
          new URL(path, target),
          { method, headers: kept, agent: false },
          (answer) => {
            const chunks: Buffer[] = [];
            answer.on("data", (chunk: Buffer) => chunks.push(chunk));
            answer.on("error", reject);
            answer.on("end", () =>
              resolve({
                status: answer.statusCode ?? 0,
                contentType: answer.headers["content-type"] ?? "",
                body: Buffer.concat(chunks),
              }),
            );
          },
        );
        forwarded.on("error", reject);
        forwarded.end(body);
      }),
    reply: ({ status, contentType, body }) => {
      response.writeHead(status, contentType === "" ? {} : { "content-type": contentType }).end(body);
    },
    writeRaw: (bytes) => {
      socket.end(bytes);
    },
    cut: () => {
      socket.destroy();
    },
    abandoned: () =>
      new Promise((resolve) => {
        if (socket.destroyed) resolve();
        else socket.once("close", () => resolve());
      }),
  };
}
