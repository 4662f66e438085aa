import { readFileSync } from "node:fs";
import { readWorld, type World } from "../mesh";
import { usageErrors } from "./errors";

/** @throws UsageError with every problem of the file */
export function readWorldFile(file: string): World {
  const parsed = readWorld(readFileSync(file, "utf8"));
  if ("world" in parsed) return parsed.world;
  throw usageErrors.world(file, parsed.problems);
}
