import type { Server } from "node:net";
import type { Logger } from "../log/logger";
import { createRedactor, type Redactor } from "../log/redactor";
import { silentLogger } from "../log/silent-logger";
import type { ProviderService } from "../protocol/service";
import { listen, type Endpoint } from "./endpoint";
import { createGrpcServer } from "./grpc-server";
import { protocolVersion } from "./handshake";
import { createOpenListener } from "./listener";
import { systemSurroundings, type Surroundings } from "./surroundings";

export interface ReattachOptions {
  /** @default a unix socket, but on Windows TCP on the loopback interface */
  readonly network?: "unix" | "tcp";
  /** @default nothing is logged */
  readonly log?: Logger;
  /** @default one that knows no secret */
  readonly redactor?: Redactor;
  /** @default this machine's */
  readonly surroundings?: Surroundings;
}

export interface ReattachServer {
  readonly endpoint: Endpoint;
  /**
   * The value of `TF_REATTACH_PROVIDERS` that makes Terraform use this server for the provider with the
   * given address. Without a host, `kong/konnect-beta`, it holds for OpenTofu and for Terraform.
   */
  reattachConfig(address: string): string;
  /** Drops every connection and takes the socket away. */
  close(): Promise<void>;
}

/**
 * Serves a provider in this process to any number of Terraform commands, one after the other:
 * for tests and debuggers. Commands that run at once share the provider's configuration, and an interrupt of
 * one stops the calls of all. No handshake, no TLS; who reaches the socket is let in.
 *
 * ```ts
 * const server = await startReattachServer(service);
 * spawn("tofu", ["plan"], { env: { ...process.env, TF_REATTACH_PROVIDERS: server.reattachConfig("kong/konnect-beta") } });
 * ```
 *
 * @throws StartError when no socket can be opened.
 */
export async function startReattachServer(
  service: ProviderService,
  {
    network,
    log = silentLogger,
    redactor = createRedactor(),
    surroundings = systemSurroundings(),
  }: ReattachOptions = {},
): Promise<ReattachServer> {
  // Every command ends with a shutdown call and a closed stream; the server outlives them all.
  const events = { onShutdown: () => undefined, onHostGone: () => undefined };
  const grpc = createGrpcServer(service, events, { log, redactor });
  const listener = createOpenListener(grpc.accept);
  const endpoint = await listen(listener, { ...surroundings, ...(network && { network }) });
  return {
    endpoint,
    reattachConfig: (address) => JSON.stringify({ [address]: reattachEntry(endpoint) }),
    async close() {
      grpc.close();
      await closed(listener);
      endpoint.remove();
    },
  };
}

/** `Test` keeps Terraform from killing the process when it is done. */
function reattachEntry({ network, address }: Endpoint) {
  return {
    Protocol: "grpc",
    ProtocolVersion: protocolVersion,
    Pid: process.pid,
    Test: true,
    Addr: { Network: network, String: address },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
