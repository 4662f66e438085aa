import { type ControlPlaneContent, KonnectError, readControlPlane } from "../../konnect";
import type { ReadingClient } from "../server/open-client";

/** What a shadow is made of. */
export interface ShadowSource {
  readonly controlPlanes: readonly ControlPlaneContent[];
  /** Control planes that the token sees and may not read. */
  readonly hidden: readonly string[];
}

/**
 * Reads control planes whole.
 * @param wanted their ids; none: all that the token sees
 */
export async function readShadow(client: ReadingClient, wanted: readonly string[]): Promise<ShadowSource> {
  if (wanted.length > 0) {
    const controlPlanes = [];
    for (const id of wanted) controlPlanes.push(await readControlPlane(client, id));
    return { controlPlanes, hidden: [] };
  }
  const controlPlanes: ControlPlaneContent[] = [];
  const hidden: string[] = [];
  for await (const { id } of client.listControlPlanes()) {
    try {
      controlPlanes.push(await readControlPlane(client, String(id)));
    } catch (error) {
      if (!(error instanceof KonnectError) || error.kind !== "forbidden") throw error;
      hidden.push(String(id));
    }
  }
  return { controlPlanes, hidden };
}
