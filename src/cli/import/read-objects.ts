import { type ResourceKind, kinds, wellKnownLabels } from "../../model";
import { type Resource, silentLogger } from "../../plugin";
import { record, type ValueRecord } from "../../plugin/values/value";
import { createKonnectProvider, type KonnectSession } from "../../provider";
import { listedObject } from "../../provider/listing/entity-listing";
import { fromWire } from "../../provider/wire/from-wire";
import { importErrors } from "../errors";
import type { Terminal } from "../terminal";
import type { FoundObject } from "./found-object";

/**
 * Reads a control plane and all that is in it as the provider reads it, so that what is found is what a state would
 * hold. Sends nothing but GETs.
 *
 * @throws KonnectError where anything cannot be read
 */
export async function readObjects(
  server: string,
  controlPlaneId: string,
  { environment }: Pick<Terminal, "environment">,
): Promise<readonly FoundObject[]> {
  const provider = createKonnectProvider({ environment: { ...environment, KONNECT_SERVER_URL: server } });
  const none = record(Object.keys(provider.schema.attributes).map((name) => [name, null]));
  const configured = await provider.configure({ config: none, terraformVersion: "" }, { log: silentLogger });
  const session = configured.client;
  if (session === undefined) throw importErrors.notConfigured(configured.diagnostics ?? []);
  try {
    const found: FoundObject[] = [];
    // One after the other: a server that counts requests is not met with six lists at once.
    for (const kind of kinds) {
      const resource = provider.resources.find(({ typeName }) => typeName === kind.terraformType);
      if (resource === undefined) continue;
      for await (const object of objectsOf(kind, resource, session, controlPlaneId)) found.push(object);
    }
    return found;
  } finally {
    await session.client.close();
  }
}

async function* objectsOf(
  kind: ResourceKind,
  { schema }: Resource<KonnectSession>,
  { client }: KonnectSession,
  controlPlaneId: string,
): AsyncGenerator<FoundObject, void, undefined> {
  const found = (state: ValueRecord, isOfZone: boolean): FoundObject => ({
    kind,
    schema,
    name: textOf(state, "name"),
    importId: importIdOf(kind, state),
    isOfZone,
    state,
  });
  if (kind.scope === "organization") {
    const json = await client.getControlPlane(controlPlaneId);
    if (json !== undefined) yield found(fromWire(kind.shape, json), false);
    return;
  }
  const config = record([["cp_id", controlPlaneId]]);
  const all = { controlPlaneId, collection: kind.collection, mesh: undefined };
  for await (const json of client.listEntities(all)) {
    const { labels = {} } = json as { readonly labels?: Readonly<Record<string, unknown>> };
    yield found(listedObject(kind, json, config).state, labels[wellKnownLabels.origin] === "zone");
  }
}

/** As the provider takes it: docs/provider.md. */
function importIdOf({ scope }: ResourceKind, state: ValueRecord): string {
  if (scope === "organization") return textOf(state, "id");
  const keys = scope === "mesh" ? ["cp_id", "mesh", "name"] : ["cp_id", "name"];
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, textOf(state, key)])));
}

function textOf(values: ValueRecord, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : "";
}
