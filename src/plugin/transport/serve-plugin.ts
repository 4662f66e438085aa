import type { Server, Socket } from "node:net";
import { writeWhole } from "../log/standard-error";
import { createIdentity, type Identity } from "./certificate";
import { listen } from "./endpoint";
import { explainStartError } from "./explain-start-error";
import type * as grpcServer from "./grpc-server";
import { readHostRequest, renderHandshakeLine, type HostRequest } from "./handshake";
import { watchHost } from "./host-watch";
import { createOpenListener, createPinnedListener } from "./listener";
import type { ProcessLog } from "./process-log";
import { divertPrinting, exitOn, reportPanics } from "./process-guard";
import type { CompleteServeOptions, ServiceSource } from "./serve-options";

/** Serves the Terraform command that started this process, and ends with it. */
export async function servePlugin(service: ServiceSource, options: CompleteServeOptions): Promise<void> {
  const exit = (code: number): never => process.exit(code);
  const { write } = options.processLog;
  divertPrinting(write);
  reportPanics(write, exit);
  exitOn(["SIGTERM", "SIGHUP"], exit);
  // A Ctrl-C reaches the whole process group. Terraform then asks us to stop, and needs us for that.
  process.on("SIGINT", () => undefined);
  try {
    await startPlugin(service, readHostRequest(options.surroundings.environment), options, exit);
  } catch (error) {
    explainStartError(error, write, exit);
  }
}

async function startPlugin(
  service: ServiceSource,
  host: HostRequest,
  { processLog, surroundings, network }: CompleteServeOptions,
  exit: (code: number) => never,
): Promise<void> {
  const { log, redactor } = processLog;
  const watch = watchHost((reason) => {
    log.debug("The provider ends", { reason });
    exit(0);
  });
  let server: Promise<grpcServer.GrpcServer> | undefined;
  const startServer = () => (server ??= createServer(service, { log, redactor }, exit));
  const identity =
    host.clientCertificate &&
    createIdentity({ now: surroundings.now(), serial: surroundings.randomBytes(16) });
  const onConnection = (socket: Socket): void => {
    watch.onConnection();
    socket.on("error", () => undefined);
    void startServer().then(({ accept }) => accept(socket));
  };
  const onRefusal = (reason: string): void => log.warn("Refused a connection", { reason });
  const listener = createListener(host, identity, onConnection, onRefusal);
  const endpoint = await listen(listener, { ...surroundings, ...(network && { network }) });
  process.on("exit", () => endpoint.remove());
  shakeHands(renderHandshakeLine(endpoint, identity?.certificate, host), exit);
  // Terraform now needs a moment to connect; HTTP/2 and the provider itself load in it.
  await startServer();
}

async function createServer(
  service: ServiceSource,
  spoken: Pick<ProcessLog, "log" | "redactor">,
  exit: (code: number) => never,
): Promise<grpcServer.GrpcServer> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
  const { createGrpcServer } = require("./grpc-server") as typeof grpcServer;
  const made = typeof service === "function" ? await service() : service;
  return createGrpcServer(made, { onShutdown: () => exit(0), onHostGone: () => exit(0) }, spoken);
}

function createListener(
  { clientCertificate }: HostRequest,
  identity: Identity | undefined,
  onConnection: (socket: Socket) => void,
  onRefusal: (reason: string) => void,
): Server {
  if (clientCertificate === undefined || identity === undefined) return createOpenListener(onConnection);
  return createPinnedListener(identity, clientCertificate, onConnection, onRefusal);
}

/** Terraform that does not read this line is gone; nobody else will ever connect. */
function shakeHands(line: string, exit: (code: number) => never): void {
  try {
    writeWhole(1, line);
  } catch {
    exit(1);
  }
}
