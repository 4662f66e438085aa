import type { Socket } from "node:net";
import type { Logger } from "../log/logger";
import type { Redactor } from "../log/redactor";
import type { ProviderService } from "../protocol/service";
import { goPluginCalls, type HostEvents } from "./go-plugin-services";
import { grpcStatus } from "./grpc-status";
import { refuse, sendFailure, type CallHandler } from "./grpc-stream";
import { ServerConnection } from "./http2/server-connection";
import type { ServerStream } from "./http2/server-stream";
import { OpenCalls } from "./open-calls";
import { providerCalls } from "./provider-methods";

/**
 * gRPC over connections that someone else accepts: as much of it as Terraform speaks, on an HTTP/2 of our own.
 * Source: gRPC's own description of itself over HTTP/2.
 */
export interface GrpcServer {
  readonly accept: (socket: Socket) => void;
  /** Aborts what is under way and drops every connection. */
  readonly close: () => void;
}

export function createGrpcServer(
  service: ProviderService,
  events: HostEvents,
  { log, redactor }: { readonly log: Logger; readonly redactor: Redactor },
): GrpcServer {
  const calls = new OpenCalls();
  const context = { calls, log, redactor };
  const handlers = new Map([...providerCalls(service, context), ...goPluginCalls(events, context)]);
  const connections = new Set<ServerConnection>();
  return {
    accept(socket) {
      // A connection that breaks ends its calls; there is nothing else to do about it.
      socket.on("error", () => undefined);
      const connection = new ServerConnection(socket, (stream) => serveCall(stream, handlers));
      connections.add(connection);
      socket.once("close", () => connections.delete(connection));
    },
    close() {
      calls.abortAll("The provider is shutting down.");
      for (const connection of connections) connection.destroy();
    },
  };
}

function serveCall(stream: ServerStream, handlers: ReadonlyMap<string, CallHandler>): void {
  if (stream.headers.get("content-type")?.startsWith("application/grpc") !== true) {
    return refuse(stream, { ":status": "415" });
  }
  const path = stream.headers.get(":path") ?? "";
  const handler = handlers.get(path);
  if (handler !== undefined) return handler(stream);
  sendFailure(stream, grpcStatus.unimplemented, `This provider has no method ${path}.`);
}
