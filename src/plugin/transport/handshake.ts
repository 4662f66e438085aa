import { X509Certificate } from "node:crypto";
import type { Endpoint } from "./endpoint";
import { StartError } from "./errors";

/** go-plugin's guard against a provider that a user starts by hand. It is no secret. */
export const magicCookie = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

export const protocolVersion = 6;

/** What the program that started us asks for. */
export interface HostRequest {
  /** The only client to answer. Absent when the user set `TF_DISABLE_PLUGIN_TLS`. */
  readonly clientCertificate: X509Certificate | undefined;
  readonly asksForMultiplexing: boolean;
}

/** @throws StartError when it is not Terraform that started us, or one that we cannot serve. */
export function readHostRequest(environment: Readonly<Record<string, string | undefined>>): HostRequest {
  if (environment["TF_PLUGIN_MAGIC_COOKIE"] !== magicCookie) throw new StartError("notStartedByTerraform");
  const offered = (environment["PLUGIN_PROTOCOL_VERSIONS"] ?? "").split(",").map((version) => version.trim());
  if (!offered.includes(String(protocolVersion))) {
    throw new StartError(
      "noCommonProtocol",
      offered
        .filter((version) => version !== "")
        .sort()
        .join(", "),
    );
  }
  return {
    clientCertificate: readCertificate(environment["PLUGIN_CLIENT_CERT"] ?? ""),
    asksForMultiplexing: (environment["PLUGIN_MULTIPLEX_GRPC"] ?? "") !== "",
  };
}

function readCertificate(pem: string): X509Certificate | undefined {
  if (pem === "") return undefined;
  try {
    return new X509Certificate(pem);
  } catch (error) {
    throw new StartError("badClientCertificate", error instanceof Error ? error.message : String(error));
  }
}

/**
 * The one line that Terraform reads on standard output: core protocol, our protocol, where we listen, how
 * we speak, and our certificate (DER in base64 without padding; nothing without TLS). Older hosts do not
 * know the seventh field, by which a host that asks for multiplexing learns that we do without.
 */
export function renderHandshakeLine(
  { network, address }: Endpoint,
  certificate: Uint8Array | undefined,
  { asksForMultiplexing }: HostRequest,
): string {
  const encoded = Buffer.from(certificate ?? [])
    .toString("base64")
    .replace(/=+$/, "");
  const fields = ["1", String(protocolVersion), network, address, "grpc", encoded];
  if (asksForMultiplexing) fields.push("false");
  return `${fields.join("|")}\n`;
}
