import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export type Attributes = Readonly<Record<string, unknown>>;

/** The attributes of each resource of a state file, by its address. */
export type Attributed = Readonly<Record<string, Attributes>>;

interface Instance {
  readonly attributes: Attributes;
  readonly private?: string;
  readonly schema_version: number;
}

interface StateFile {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly Instance[];
  }[];
}

const fileOf = (directory: string) => join(directory, "terraform.tfstate");

export async function readStateFile(directory: string): Promise<StateFile> {
  return JSON.parse(await readFile(fileOf(directory), "utf8")) as StateFile;
}

export function attributesOf({ resources }: StateFile): Attributed {
  return Object.fromEntries(
    resources.map(({ type, name, instances }) => [`${type}.${name}`, instances[0]?.attributes ?? {}]),
  );
}

/** What the provider keeps beside each resource, by its address. */
export function privateDataOf({ resources }: StateFile): Readonly<Record<string, string>> {
  return Object.fromEntries(
    resources.flatMap(({ type, name, instances }) => {
      const [instance] = instances;
      if (instance?.private === undefined) return [];
      return [[`${type}.${name}`, Buffer.from(instance.private, "base64").toString()]];
    }),
  );
}

/** Writes a state as the official provider leaves it: these attributes, and nothing of ours beside them. */
export async function writeOfficialState(directory: string, attributes: Attributed): Promise<void> {
  const state = await readStateFile(directory);
  const resources = state.resources.map((resource) => ({
    ...resource,
    instances: [
      {
        schema_version: 0,
        attributes: attributes[`${resource.type}.${resource.name}`],
        sensitive_attributes: [],
      },
    ],
  }));
  await writeFile(fileOf(directory), JSON.stringify({ ...state, resources }, undefined, 2));
}
