import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:net";
import { join } from "node:path";
import { StartError } from "./errors";

/** Where a server listens. */
export interface Endpoint {
  readonly network: "unix" | "tcp";
  readonly address: string;
  /** Takes the socket file away. Safe to call twice, and from an exit handler. */
  remove(): void;
}

export interface EndpointOptions {
  /** @default a unix socket, but on Windows and where its path would be too long: TCP on the loopback interface */
  readonly network?: "unix" | "tcp";
  readonly temporaryFolder: string;
  readonly platform: NodeJS.Platform;
}

/** What macOS allows; Linux takes four more. A longer path is cut, silently. */
const longestSocketPath = 103;

/** @throws StartError when the system refuses. */
export async function listen(server: Server, options: EndpointOptions): Promise<Endpoint> {
  try {
    const preferred = options.network ?? (options.platform === "win32" ? "tcp" : "unix");
    const isTooLong = join(options.temporaryFolder, "pluginXXXXXX", "socket").length > longestSocketPath;
    return preferred === "tcp" || isTooLong
      ? await listenOnTcp(server)
      : await listenOnUnixSocket(server, options.temporaryFolder);
  } catch (error) {
    throw new StartError("cannotListen", error instanceof Error ? error.message : String(error));
  }
}

/** In a folder of its own, which only this user may enter: a socket's own mode does not bind everywhere. */
async function listenOnUnixSocket(server: Server, temporaryFolder: string): Promise<Endpoint> {
  const folder = mkdtempSync(join(temporaryFolder, "plugin"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const address = join(folder, "socket");
  try {
    await started(server, () => server.listen(address));
  } catch (error) {
    remove();
    throw error;
  }
  return { network: "unix", address, remove };
}

async function listenOnTcp(server: Server): Promise<Endpoint> {
  await started(server, () => server.listen(0, "127.0.0.1"));
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return { network: "tcp", address: `127.0.0.1:${port}`, remove: () => undefined };
}

function started(server: Server, start: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("listening", () => {
      server.off("error", reject);
      resolve();
    });
    start();
  });
}
