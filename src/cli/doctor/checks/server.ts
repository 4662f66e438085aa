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
      return [problem(error.message, remedyFor(error))];
    }
  },
};

function remedyFor({ status, message }: KonnectError): string {
  if (status === 401) return "Set KONNECT_TOKEN to a token that is valid in this region.";
  if (status === 403) return "The token is known, and may not read meshes: ask for that role.";
  if (/trusted|CERT/.test(message)) return "Name the certificate authority in NODE_EXTRA_CA_CERTS.";
  return "Check server URL, network and proxy (HTTPS_PROXY, NO_PROXY), or start a mock: `konnect-mesh mock`.";
}
