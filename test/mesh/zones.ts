import { parseWorld, type World, type Zone } from "../../src/mesh";

/** A world from its short form. Fails loudly, for tests mean what they write. */
export function worldOf(value: unknown): World {
  const parsed = parseWorld(value);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.world;
}

/** A zone by its name, universal unless told otherwise. */
export function zoneOf(name: string, members: object = {}): Zone {
  const [zone] = worldOf({ zones: [{ name, environment: "universal", ...members }] }).zones;
  if (zone === undefined) throw new Error("no zone");
  return zone;
}
