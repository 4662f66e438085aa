import { serverErrors } from "../errors";
import type { ReadingClient } from "./open-client";

/**
 * The id of the control plane that a command is about: the one that was asked for, the first of the likely ones that the
 * server has, or the server's only one.
 * @param likely ids that a plan or a state names
 * @throws UsageError where that leaves several, or none
 */
export async function chooseControlPlane(
  client: ReadingClient,
  server: string,
  { wanted, likely = [] }: { readonly wanted?: string | undefined; readonly likely?: readonly string[] },
): Promise<string> {
  if (wanted !== undefined) return wanted;
  const found: { id: string; name: string }[] = [];
  for await (const { id, name } of client.listControlPlanes()) {
    found.push({ id: String(id), name: String(name) });
  }
  const [named] = likely.filter((one) => found.some(({ id }) => id === one));
  if (named !== undefined) return named;
  const [only, ...others] = found;
  if (only === undefined) throw serverErrors.noControlPlane(server);
  if (others.length > 0) throw serverErrors.manyControlPlanes(found);
  return only.id;
}
