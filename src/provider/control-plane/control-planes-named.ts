import type { KonnectClient } from "../../konnect";

/** The ids of the control planes of a name, which need not be unique. */
export async function controlPlanesNamed(
  name: string,
  client: KonnectClient,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const listed of client.listControlPlanes(signal)) {
    if (listed.name === name && typeof listed.id === "string") ids.push(listed.id);
  }
  return ids;
}
