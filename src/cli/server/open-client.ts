import { createKonnectClient, type KonnectClient, resolveSettings } from "../../konnect";
import { packageVersion } from "../package-version";
import type { Terminal } from "../terminal";

/** Only what reads: no command that is given one can write to the server. */
export type ReadingClient = Pick<
  KonnectClient,
  "getControlPlane" | "listControlPlanes" | "getEntity" | "listEntities" | "listEntityPages"
>;

/**
 * Reads from a server, with token, proxy and limits of the environment as the provider takes them.
 * @param serverUrl as `server_url` of the provider
 * @throws KonnectSettingsError for a URL or a variable that no request can be made with
 */
export async function withClient<Result>(
  serverUrl: string,
  terminal: Pick<Terminal, "environment" | "note">,
  use: (client: ReadingClient) => Promise<Result>,
): Promise<Result> {
  const settings = resolveSettings({ serverUrl }, terminal.environment);
  for (const { message } of settings.warnings) terminal.note(`konnect-mesh: ${message}\n`);
  const client = createKonnectClient(settings, { version: packageVersion() });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
