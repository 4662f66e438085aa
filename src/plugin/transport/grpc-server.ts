import { performServerHandshake, type ServerHttp2Session, type ServerOptions } from "node:http2";
import type { Socket } from "node:net";
import type { Logger } from "../log/logger";
import type { Redactor } from "../log/redactor";
import type { ProviderService } from "../protocol/service";
import { goPluginCalls, type HostEvents } from "./go-plugin-services";
import { grpcStatus } from "./grpc-status";
import { refuse, sendFailure, type CallHandler } from "./grpc-stream";
import { OpenCalls } from "./open-calls";
import { providerCalls } from "./provider-methods";

/**
 * gRPC over connections that someone else accepts: as much of it as Terraform speaks, on Node's own HTTP/2.
 * Source: gRPC's own description of itself over HTTP/2.
 */
export interface GrpcServer {
  readonly accept: (socket: Socket) => void;
  /** Aborts what is under way and drops every connection. */
  readonly close: () => void;
}

const fourMebibytes = 4 * 1024 * 1024;

/** Schemas and states outgrow Node's 10 MB a connection, and HTTP/2's own windows of 64 KiB slow them down. */
const options: ServerOptions = {
  maxSessionMemory: Number.MAX_SAFE_INTEGER,
  settings: { initialWindowSize: fourMebibytes },
};

export function createGrpcServer(
  service: ProviderService,
  events: HostEvents,
  { log, redactor }: { readonly log: Logger; readonly redactor: Redactor },
): GrpcServer {
  const calls = new OpenCalls();
  const context = { calls, log, redactor };
  const handlers = new Map([...providerCalls(service, context), ...goPluginCalls(events, context)]);
  const sessions = new Set<ServerHttp2Session>();
  return {
    accept(socket) {
      // A connection that breaks ends its calls; there is nothing else to do about it.
      socket.on("error", () => undefined);
      const session = performServerHandshake(socket, options);
      sessions.add(session);
      session.on("close", () => sessions.delete(session));
      session.on("error", () => undefined);
      session.on("connect", () => session.setLocalWindowSize(fourMebibytes));
      serveCalls(session, handlers);
    },
    close() {
      calls.abortAll("The provider is shutting down.");
      for (const session of sessions) session.destroy();
    },
  };
}

function serveCalls(session: ServerHttp2Session, handlers: ReadonlyMap<string, CallHandler>): void {
  session.on("stream", (stream, headers) => {
    stream.on("error", () => undefined);
    if (headers["content-type"]?.startsWith("application/grpc") !== true) {
      return refuse(stream, { ":status": 415 });
    }
    const path = headers[":path"] ?? "";
    const handler = handlers.get(path);
    if (handler !== undefined) return handler(stream);
    sendFailure(stream, grpcStatus.unimplemented, `This provider has no method ${path}.`);
  });
}
