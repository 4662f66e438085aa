import type { X509Certificate } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import type * as tls from "node:tls";
import { toPem, type Identity } from "./certificate";

export type OnConnection = (socket: Socket) => void;

/** Lets anyone in who reaches the socket: for reattach mode, and where the user switched TLS off. */
export function createOpenListener(onConnection: OnConnection): Server {
  return createServer(onConnection);
}

/**
 * Lets one client in: the one whose certificate is, byte for byte, the one given. TLS has then proved that
 * it holds the key.
 *
 * Nothing is verified against authorities. `ca` is empty and not absent, because Node would otherwise parse
 * all its root certificates, 20 ms at every start. TLS itself is loaded and set up for the first connection,
 * so that Terraform is told where to connect before.
 */
export function createPinnedListener(
  identity: Identity,
  client: X509Certificate,
  onConnection: OnConnection,
  onRefusal: (reason: string) => void,
): Server {
  let accepting: tls.Server | undefined;
  return createServer((socket) => {
    accepting ??= createTlsServer(identity, client, onConnection, onRefusal);
    accepting.emit("connection", socket);
  });
}

function createTlsServer(
  identity: Identity,
  client: X509Certificate,
  onConnection: OnConnection,
  onRefusal: (reason: string) => void,
): tls.Server {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
  const { createServer: create } = require("node:tls") as typeof tls;
  const options: tls.TlsOptions = {
    key: identity.privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: toPem(identity.certificate),
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: "TLSv1.2",
    ALPNProtocols: ["h2"],
  };
  const server = create(options, (socket) => {
    const peer = socket.getPeerX509Certificate();
    if (peer?.raw.equals(client.raw) === true) return onConnection(socket);
    onRefusal(peer === undefined ? "it showed no certificate" : "it showed another certificate");
    socket.destroy();
  });
  return server.on("tlsClientError", (error) => onRefusal(error.message));
}
