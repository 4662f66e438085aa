import { meshMultiZoneService, type Profile, profileRules } from "../../model";
import type { MeshKind } from "../kinds/served-kind";

/** Texts that a kind's rules take from a list, by path. */
export function allowedValuesOf(
  { name, rules }: MeshKind,
  profile: Profile,
): Readonly<Record<string, readonly string[]>> {
  const given = profileRules[profile];
  const listed = rules.flatMap(({ at, allowed }) =>
    allowed === undefined ? [] : [[at, allowed(given)] as const],
  );
  // Judged together with the port's name, hence no list of its own among the rules.
  const protocols =
    name === meshMultiZoneService.name ? [["spec.ports[].appProtocol", given.appProtocols] as const] : [];
  return Object.fromEntries([...listed, ...protocols]);
}
