import { type Answer, meshAnswer } from "../answer";
import type { Handler } from "../api-request";
import type { ServedKind } from "../kinds/served-kind";
import { kindsOf } from "../kinds/served-kinds";
import type { Role } from "../role";

/** GET of the kinds that a control plane has, as `kumactl` asks for them. Source: Kuma, pkg/api-server/mappers. */
export const listResourceTypes: Handler = (_request, { profile, role }): Answer => {
  const resources = kindsOf(profile).map((served) => describeKind(served, role));
  return meshAnswer(200, { resources: resources.sort(byName) });
};

/** Keys in the server's order, which is the alphabet's. */
function describeKind({ kind, policy, writtenBy }: ServedKind, role: Role) {
  const singular = displayNameOf(kind.name);
  return {
    includeInFederation: writtenBy !== "zones" && kind.name !== "Zone",
    name: kind.name,
    path: kind.collection,
    pluralDisplayName: pluralOf(singular),
    ...(policy === undefined
      ? {}
      : {
          policy: {
            hasFromTargetRef: false,
            hasRulesTargetRef: policy.rules,
            hasToTargetRef: policy.to,
            isFromAsRules: false,
            isTargetRef: true,
          },
        }),
    readOnly: role.mode === "zone" && role.federated,
    scope: kind.scope === "mesh" ? "Mesh" : "Global",
    shortName: kind.shortName ?? "",
    singularDisplayName: singular,
  };
}

/** `MeshHTTPRoute` is a Mesh HTTP Route. */
function displayNameOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ");
}

function pluralOf(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return singular.replace(/y$/, "ies");
  return /(?:s|S|h)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
