import { createKonnectClient, KonnectError, KonnectSettingsError, resolveSettings } from "../../../konnect";
import { packageVersion } from "../../package-version";
import { type Check, ok, problem } from "../check";

/** Whether the server answers, and takes the token: one request that only reads. */
export const server: Check = {
  name: "server",
  title: "Server reach",
  async look({ environment, serverUrl, isOnline }) {
    if (!isOnline) return [ok("Not asked (--offline)")];
    try {
      const found = resolveSettings(
        { serverUrl, retry: { attempts: 1 }, timeouts: { requestMs: 10_000 } },
        environment,
      );
      const client = createKonnectClient(found, { version: packageVersion() });
      try {
        await client.listControlPlanes().next();
        return [ok(`${found.server.origin} answers`)];
      } finally {
        await client.close();
      }
    } catch (error) {
      // The check of the settings tells it.
      if (error instanceof KonnectSettingsError) return [ok("Not asked, for want of settings")];
      if (!(error instanceof KonnectError)) throw error;
      return [problem(`${sentence(error.what)}.`, remedyFor(error))];
    }
  },
};

/** What helps against what the network and TLS say by a code; other codes of TLS are of trust. */
const remedies: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "Have the server's certificate renewed; if it is good, set this machine's clock.",
  CERT_NOT_YET_VALID: "Set this machine's clock, or wait until the server's certificate begins.",
  ERR_TLS_CERT_ALTNAME_INVALID: "Name the server in KONNECT_SERVER_URL as its certificate does.",
  ENOTFOUND: "Correct the name in KONNECT_SERVER_URL, or set HTTPS_PROXY where only a proxy knows it.",
  ECONNREFUSED: "Correct KONNECT_SERVER_URL, or start what is to listen there: `konnect-mesh mock`.",
};

function remedyFor({ status, code = "", what }: KonnectError): string {
  if (status === 401)
    return "Set KONNECT_TOKEN (or KONNECT_SPAT) to a token that is valid in this server's region.";
  if (status === 403) return "The token is known, and may not read meshes: ask for that role.";
  const known = remedies[code];
  if (known !== undefined) return known;
  if (/trusted/.test(what))
    return "Name the PEM file of the server's certificate authority in NODE_EXTRA_CA_CERTS.";
  return "Check server URL, network and proxy (HTTPS_PROXY, NO_PROXY), or start a mock: `konnect-mesh mock`.";
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
