import { join } from "node:path";
import { moduleReference } from "./module-reference";

/** The page of each module in the examples, by its path in the repository. */
export function modulePages(root: string): ReadonlyMap<string, string> {
  const folder = "examples/modules/multi-zone-service";
  const about =
    "A Terraform module for one Kong Konnect Mesh multi-zone service, with the provider `kong/konnect-beta`. [The configuration beside it](../main.tf) uses it from HCL, [another](../from-cdktf/redis-of-module.ts) from CDKTF; [docs/modules.md](../../../docs/modules.md) tells more.";
  return new Map([
    [`${folder}/README.md`, moduleReference(join(root, folder), "Module: multi-zone-service", about)],
  ]);
}
