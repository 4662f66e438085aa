import { type ResourceKind } from "../../model";
import type { Ledger } from "../ledger";
import { membersOf } from "../members";
import type { DeclaredResource } from "../resource";
import { Expression, isAttributes, isList, type Attributes, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import { memberCode } from "./value-code";

/**
 * Props of the L2 construct of a kind, besides what it is in; undefined where the construct has no member for
 * something that is set, and the L1 construct has to do.
 */
export function higherProps(
  resource: DeclaredResource,
  comments: () => Ledger,
): readonly CodeMember[] | undefined {
  return forms[resource.kind.name]?.(resource, comments);
}

/** The other way round: attributes of the L1 construct that props of an L2 construct stand for. */
export type HigherForm = (
  resource: DeclaredResource,
  comments: () => Ledger,
) => readonly CodeMember[] | undefined;

const forms: Readonly<Record<string, HigherForm>> = {
  MeshMultiZoneService: multiZoneService,
  Mesh: mesh,
  MeshControlPlane: controlPlane,
};

function multiZoneService({ kind, attributes }: DeclaredResource, comments: () => Ledger) {
  if (!isOwnType(kind, attributes)) return undefined;
  const { spec } = attributes;
  if (!isAttributes(spec) || !hasOnly(spec, ["selector", "ports"]) || !isList(spec.ports)) return undefined;
  const { selector } = spec;
  if (!isAttributes(selector) || !isAttributes(selector.mesh_service)) return undefined;
  const { match_labels: matchLabels } = selector.mesh_service;
  if (!isAttributes(matchLabels)) return undefined;
  const ledger = comments();
  const member = (name: string, path: readonly string[]): CodeMember => {
    const found = memberAt(kind, attributes, path, ledger);
    return { ...found, name };
  };
  return [
    ...members(kind, attributes, ["name", "labels"], ledger),
    member("matchLabels", ["spec", "selector", "mesh_service", "match_labels"]),
    member("ports", ["spec", "ports"]),
  ];
}

/** A member deep inside; the comments on the way to it move to it. */
function memberAt(
  kind: ResourceKind,
  attributes: Attributes,
  path: readonly string[],
  ledger: Ledger,
): CodeMember {
  let shape: Parameters<typeof membersOf>[0] = kind.shape;
  let within = attributes;
  const above: string[] = [];
  for (const [index, name] of path.entries()) {
    const found = membersOf(shape, within).find((one) => one.name === name);
    if (found === undefined) break;
    const at = path.slice(0, index + 1);
    if (index === path.length - 1) {
      const code = memberCode(found, false, at, ledger);
      return { ...code, comments: [...above, ...code.comments] };
    }
    above.push(...ledger.take(at));
    if (found.shape?.type !== "object" || !isAttributes(found.value)) break;
    shape = found.shape;
    within = found.value;
  }
  throw new Error(`${path.join(".")} is not set`);
}

function mesh({ kind, attributes }: DeclaredResource, comments: () => Ledger) {
  if (!isOwnType(kind, attributes)) return undefined;
  const known = ["labels", "skip_creating_initial_policies", "mesh_services", "networking", "routing"];
  if (!hasOnly(attributes, ["cp_id", "name", "type", ...known])) return undefined;
  if ([attributes.networking, attributes.routing].some((value) => value instanceof Expression)) {
    return undefined;
  }
  const mode = meshServicesMode(attributes.mesh_services);
  if (mode === undefined) return undefined;
  const ledger = comments();
  return members(kind, attributes, ["name", ...known], ledger).map((member) =>
    member.name === "meshServices" ? { ...member, value: mode } : member,
  );
}

/** The mode bare, as the L2 construct takes it; undefined where it cannot be so. */
function meshServicesMode(value: Value | undefined): Code | undefined {
  if (value === undefined || value === null) return { type: "object", members: [] };
  if (!isAttributes(value) || !hasOnly(value, ["mode"])) return undefined;
  const { mode } = value;
  if (mode === undefined || mode === null) return { type: "object", members: [] };
  if (!isAttributes(mode)) return undefined;
  const bare = mode.str ?? mode.integer;
  const isOne = Object.values(mode).filter((one) => one !== null).length === 1;
  if (!isOne || bare === undefined || bare === null || typeof bare === "object") return undefined;
  const isSame = typeof bare === (mode.str === bare ? "string" : "number");
  if (!isSame) return undefined;
  const code: Code =
    typeof bare === "string" ? { type: "text", text: bare } : { type: "plain", text: JSON.stringify(bare) };
  return { type: "object", members: [{ comments: [], name: "mode", value: code }] };
}

const featureNames = ["mesh_creation", "hostname_generator_creation"] as const;
const featureTypes = ["MeshCreation", "HostnameGeneratorCreation"] as const;

function controlPlane({ kind, attributes }: DeclaredResource, comments: () => Ledger) {
  if (!hasOnly(attributes, ["name", "description", "labels", "features"])) return undefined;
  const { features = null } = attributes;
  const code = features === null ? undefined : featuresCode(features);
  if (features !== null && code === undefined) return undefined;
  const plain = members(kind, attributes, ["name", "description", "labels"], comments());
  return code === undefined ? plain : [...plain, { comments: [], name: "features", value: code }];
}

/** A flag a feature, if they are complete and in the order in which the construct writes them. */
function featuresCode(features: Value): Code | undefined {
  if (!isList(features)) return undefined;
  let last = -1;
  const members: CodeMember[] = [];
  for (const feature of features) {
    if (!isAttributes(feature)) return undefined;
    const position = featureTypes.findIndex((type) => type === feature.type);
    const name = featureNames[position];
    if (position <= last || name === undefined || !hasOnly(feature, ["type", name])) return undefined;
    const settings = feature[name];
    if (!isAttributes(settings) || typeof settings.enabled !== "boolean") return undefined;
    last = position;
    members.push({
      comments: [],
      name: name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value: { type: "plain", text: String(settings.enabled) },
    });
  }
  return { type: "object", members };
}

function members(
  { shape }: ResourceKind,
  attributes: Attributes,
  names: readonly string[],
  ledger: Ledger,
): readonly CodeMember[] {
  return membersOf(shape, attributes)
    .filter(({ name }) => names.includes(name))
    .map((member) => memberCode(member, false, [member.name], ledger));
}

function isOwnType({ name }: ResourceKind, { type }: Attributes): boolean {
  return type === name;
}

function hasOnly(attributes: Attributes, names: readonly string[]): boolean {
  return Object.entries(attributes).every(([name, value]) => value === null || names.includes(name));
}
