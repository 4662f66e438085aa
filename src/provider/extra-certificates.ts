import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * The variable under which the executable's first lines pass `NODE_EXTRA_CA_CERTS` on: Node would read that
 * file at every start, and a plan starts the provider three times but talks to the API in only one of them.
 */
export const extraCertificatesVariable = "KONNECT_MESH_EXTRA_CA_CERTS";

export interface ExtraCertificates {
  /** PEM; undefined when there are none, or none that can be used. */
  readonly pem?: string;
  /** Why they cannot be used. Node only warns too. */
  readonly problem?: string;
}

/** Reads the certificate authorities to trust besides Node's own. */
export function readExtraCertificates(file: string | undefined): ExtraCertificates {
  if (file === undefined || file === "") return {};
  try {
    const pem = readFileSync(file, "utf8");
    // TLS itself would pass over what is no certificate without a word.
    new X509Certificate(pem);
    return { pem };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    return {
      problem: `NODE_EXTRA_CA_CERTS names the file ${file}, which is ignored because it cannot be used: ${reason}. Give a file of certificates in PEM, or unset the variable.`,
    };
  }
}
