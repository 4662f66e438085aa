import type { Provider } from "../../../src/plugin/provider";
import type { Resource, WriteResult } from "../../../src/plugin/resource";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import { renderPath, type Path } from "../../../src/plugin/values/path";
import type { Type } from "../../../src/plugin/values/type";
import { isRecord, isUnknown, record, type Value, type ValueRecord } from "../../../src/plugin/values/value";
import { transformValue } from "../../../src/plugin/values/walk";
import { syntheticSchema } from "./synthetic-schema";

/** A server of things: it decides what a plan leaves unknown, anew at each write. */
export class SyntheticServer {
  readonly things = new Map<string, ValueRecord>();
  private writes = 0;

  write(planned: ValueRecord): ValueRecord {
    this.writes++;
    const decided = transformValue(planned, syntheticType, (value, path, type) =>
      isUnknown(value) ? this.decide(type, path) : value,
    );
    if (!isRecord(decided)) throw new Error("a thing is an object");
    this.things.set(idOf(decided), decided);
    return decided;
  }

  private decide(type: Type, path: Path): Value {
    const text = `${renderPath(path)}@${this.writes}`;
    if (type === "string" || type === "dynamic") return text;
    if (type === "number") return this.writes;
    if (type === "bool") return this.writes % 2 === 0;
    switch (type[0]) {
      case "list":
      case "set":
        return [this.decide(type[1], [...path, { index: 0 }])];
      case "map":
        return record([["server", this.decide(type[1], [...path, { key: "server" }])]]);
      case "tuple":
        return type[1].map((inner, index) => this.decide(inner, [...path, { index }]));
      case "object":
        return record(
          Object.entries(type[1]).map(([name, inner]) => [
            name,
            this.decide(inner, [...path, { attribute: name }]),
          ]),
        );
    }
  }
}

export const syntheticType = impliedType(syntheticSchema.attributes);

export function idOf(thing: ValueRecord): string {
  const id = thing["id"];
  return typeof id === "string" ? id : "";
}

const thing: Resource<SyntheticServer> = {
  typeName: "synthetic_thing",
  schema: syntheticSchema,
  create: async ({ planned }, { client }) => ({ state: client.write(planned), private: Buffer.from("made") }),
  update: async ({ planned }, { client }) => ({ state: client.write(planned) }),
  read: async ({ state }, { client }): Promise<WriteResult> => ({
    state: client.things.get(idOf(state)) ?? null,
  }),
  delete: async ({ prior }, { client }) => {
    client.things.delete(idOf(prior));
    return { state: null };
  },
  import: (id) => ({ state: record([["id", id]]) }),
};

export function syntheticProvider(server: SyntheticServer): Provider<SyntheticServer> {
  return {
    address: "example/synthetic",
    version: "1.0.0",
    schema: { version: 0, attributes: { url: { type: "string", mode: "optional" } } },
    resources: [thing],
    dataSources: [],
    configure: () => ({ client: server }),
  };
}
