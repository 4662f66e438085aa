import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Surroundings } from "./check";

/** Whether the folder holds an app of CDKTF or CDK Terrain: both read `cdktf.json`. */
export function isApp({ folder }: Surroundings): boolean {
  return existsSync(join(folder, "cdktf.json"));
}
