import { readControlPlane } from "../../konnect";
import { parseWorld, type World, worldOfObjects } from "../../mesh";
import { type Profile, profiles } from "../../model";
import { MockServer } from "../mock-server";
import type { Terminal } from "../terminal";
import { chooseControlPlane } from "./choose-control-plane";
import { collectionsOfTraffic } from "./collections-of-traffic";
import { withClient } from "./open-client";

export interface ServerWorld {
  readonly controlPlane: string;
  readonly world: World;
  /** The generation that the server behaves like, where it tells. */
  readonly profile?: Profile;
  /** What the server does not show, and what was taken for it. */
  readonly assumptions: readonly string[];
}

/**
 * The world as a running server has it: of a mock its own, with the objects of this moment; of a real control plane as
 * far as its objects show it. Only reads.
 */
export async function worldOfServer(
  server: string,
  choice: { readonly wanted?: string | undefined; readonly likely?: readonly string[] },
  terminal: Pick<Terminal, "environment" | "note">,
): Promise<ServerWorld> {
  return withClient(server, terminal, async (client) => {
    const id = await chooseControlPlane(client, server, choice);
    const content = await readControlPlane(client, id, { besides: collectionsOfTraffic });
    const { world, assumptions } = worldOfObjects(content.objects, nameOf(content.controlPlane));
    const { KONNECT_TOKEN, KONNECT_SPAT } = terminal.environment;
    const mock = await new MockServer(server, KONNECT_TOKEN || KONNECT_SPAT).described(id);
    const declared = mock === undefined ? undefined : parseWorld(mock.world);
    const profile = profiles.find((name) => name === mock?.profile);
    const told = {
      controlPlane: id,
      ...(profile !== undefined && { profile }),
    };
    if (declared !== undefined && "world" in declared) {
      return { ...told, world: { ...world, zones: declared.world.zones }, assumptions: [] };
    }
    const unread = content.unread.map(
      ({ message }) => `Not all can be read, and is taken to be none: ${message}`,
    );
    return { ...told, world, assumptions: [...assumptions, ...unread] };
  });
}

function nameOf({ name }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof name === "string" ? name : undefined;
}
