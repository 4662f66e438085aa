import { kinds, type ResourceKind, terraformName } from "../../model";
import { type ChangeFacts, readAttributeChanges } from "../attribute-changes";
import { type ObjectChange, type PlanValue, sensitiveMask } from "../plan";
import { keyLists } from "./keyed-lists";

const kindByType = new Map(kinds.map((kind) => [kind.terraformType, kind]));

/** The kind of a Terraform resource type, `undefined` for a foreign one. */
export function kindOfType(type: string): ResourceKind | undefined {
  return kindByType.get(type);
}

/** Both sides of a change to an object of a kind that the contract knows. */
export function readObjectChange(
  kind: ResourceKind,
  change: ChangeFacts,
  isConfigured: (attribute: string) => boolean,
): ObjectChange {
  const { before = null, after = null, before_sensitive = null, after_sensitive = null } = change;
  const unknown = configuredOnly(change.after_unknown ?? null, isConfigured);
  const keyed = keyLists({ before, after, others: [before_sensitive, unknown, after_sensitive] }, 1);
  const [beforeSensitive, afterUnknown, afterSensitive] = keyed.others;
  const attributes = readAttributeChanges(
    {
      before: keyed.before,
      after: keyed.after,
      after_unknown: afterUnknown,
      before_sensitive: beforeSensitive,
      after_sensitive: afterSensitive,
      replace_paths: change.replace_paths,
    },
    isConfigured,
  );
  const ofServer = serverOwned(kind);
  return {
    // What is sensitive on one side gives away the other.
    before: masked(masked(before, before_sensitive), after_sensitive),
    after: masked(masked(after, after_sensitive), before_sensitive),
    unknown,
    attributes: attributes.filter(({ steps }) => !ofServer.has(String(steps[0]))),
  };
}

/** What only a provider decides, it decides when it applies: to an author it is no unknown. */
function configuredOnly(unknown: PlanValue, isConfigured: (attribute: string) => boolean): PlanValue {
  if (typeof unknown !== "object" || unknown === null || Array.isArray(unknown)) return unknown;
  return Object.fromEntries(Object.entries(unknown).filter(([name]) => isConfigured(name)));
}

const serverOwnedByKind = new Map<ResourceKind, ReadonlySet<string>>();

function serverOwned(kind: ResourceKind): ReadonlySet<string> {
  const known = serverOwnedByKind.get(kind);
  if (known !== undefined) return known;
  const found = new Set(
    kind.shape.fields.filter(({ facets }) => facets.mode === "computed").map((one) => terraformName(one)),
  );
  serverOwnedByKind.set(kind, found);
  return found;
}

function masked(value: PlanValue, sensitive: PlanValue): PlanValue {
  if (value === null || value === sensitiveMask || sensitive === null || sensitive === false) return value;
  if (sensitive === true) return sensitiveMask;
  if (Array.isArray(value)) {
    const marks = Array.isArray(sensitive) ? (sensitive as readonly PlanValue[]) : [];
    return value.map((element: PlanValue, index) => masked(element, marks[index] ?? null));
  }
  if (typeof value !== "object" || typeof sensitive !== "object") return value;
  const marks = sensitive as { readonly [name: string]: PlanValue };
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      masked(member, Object.hasOwn(marks, name) ? (marks[name] ?? null) : null),
    ]),
  );
}
