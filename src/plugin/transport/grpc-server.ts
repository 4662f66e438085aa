import { Server, ServerCredentials } from "@grpc/grpc-js";
import type { Socket } from "node:net";
import type { Logger } from "../log/logger";
import type { Redactor } from "../log/redactor";
import type { ProviderService } from "../protocol/service";
import { serveGoPlugin, type HostEvents } from "./go-plugin-services";
import { OpenCalls } from "./open-calls";
import { serveProvider } from "./provider-methods";

/** gRPC over connections that someone else accepts. */
export interface GrpcServer {
  readonly accept: (socket: Socket) => void;
  /** Aborts what is under way and drops every connection. */
  readonly close: () => void;
}

/** Schemas and states outgrow gRPC's 4 MB. */
const limits = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
  "grpc.enable_channelz": 0,
} as const;

export function createGrpcServer(
  service: ProviderService,
  events: HostEvents,
  { log, redactor }: { readonly log: Logger; readonly redactor: Redactor },
): GrpcServer {
  const server = new Server(limits);
  const calls = new OpenCalls();
  serveProvider(server, service, { calls, log, redactor });
  serveGoPlugin(server, events, { calls, log, redactor });
  // Whoever accepts has seen to TLS; what arrives here is plain HTTP/2.
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const sockets = new Set<Socket>();
  return {
    accept(socket) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      // A connection that breaks ends its calls; there is nothing else to do about it.
      socket.on("error", () => undefined);
      injector.injectConnection(socket);
    },
    close() {
      calls.abortAll("The provider is shutting down.");
      server.forceShutdown();
      for (const socket of sockets) socket.destroy();
    },
  };
}
