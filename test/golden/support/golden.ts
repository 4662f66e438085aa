import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Profile } from "../../../src/model";
import type { Json } from "../../../src/testing/arbitraries/arbitrary-of-shape";

export type JsonRecord = { readonly [name: string]: Json };

/** One configuration of the collection, as data. */
export interface Golden {
  /** What it shows; the file's name. */
  readonly name: string;
  /** The Terraform resource type. */
  readonly resource: string;
  /**
   * The configuration, plain values as Terraform takes them. Its control plane, its mesh and, unless it is what
   * the configuration is about, its name are added where it runs.
   */
  readonly attributes: JsonRecord;
  /** Where the configuration says nothing in a way that an import cannot know of. */
  readonly afterImport?: AfterImport;
  /** The generation of control planes that takes it. @default "2.13" */
  readonly profile?: Profile;
}

export interface AfterImport {
  readonly why: string;
  /** Attributes that the matching configuration leaves out, by path: `spec.selector`. */
  readonly leaveOut: readonly string[];
}

const folder = join(__dirname, "../configurations");

export const goldens: readonly Golden[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const golden = JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Golden, "name">;
    return { ...golden, name: basename(file, ".json") };
  });

/** The configuration under which an import of the object changes nothing. */
export function importedAttributes({ attributes, afterImport }: Golden): JsonRecord {
  return (afterImport?.leaveOut ?? []).reduce((json, path) => without(json, path.split(".")), attributes);
}

function without(json: JsonRecord, [name = "", ...rest]: readonly string[]): JsonRecord {
  const entries = Object.entries(json).flatMap(([key, value]): [string, Json][] => {
    if (key !== name) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(value as JsonRecord, rest)]];
  });
  return Object.fromEntries(entries);
}
