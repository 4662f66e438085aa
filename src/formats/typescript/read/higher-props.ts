import { type Shape, wellKnownLabels } from "../../../model";
import type { AttributePath } from "../../resource";
import { type Attributes, attributesOf, isAttributes, isList, type Value } from "../../value";
import { propertyName } from "../value-code";
import type { Draft } from "./draft";
import { type LiteralMember, namedField, type Values } from "./values";

/** Puts a property of an L2 construct into the attributes that it stands for. */
export function readHigherProp(member: LiteralMember, draft: Draft, values: Values): void {
  const { kind } = draft;
  const special = specials[kind.name]?.[member.name];
  if (special !== undefined) return special(member, draft, values);
  const field = taken[kind.name]?.includes(member.name) ? namedField(kind.shape, member.name) : undefined;
  if (field === undefined) {
    values.lose("unknown_field", member.node, `is no property of ${kind.name} that can be read.`);
    return;
  }
  set(draft, [field.name], read(member, field.shape, [field.name], draft, values));
}

/** What an L2 construct sets whether it is told or not. */
export function higherDefaults(draft: Draft): void {
  const { kind, attributes } = draft;
  if (kind.scope !== "organization") attributes.type = kind.name;
  if (kind.name === "MeshMultiZoneService") {
    set(draft, matchLabelsPath, {});
    set(draft, portsPath, []);
  }
}

/** Takes up what a method of a multi-zone service adds; false for a method that adds nothing known. */
export function readAddition(
  method: string,
  given: readonly LiteralMember["value"][],
  draft: Draft,
  values: Values,
): boolean {
  const [first, second] = given;
  if (draft.kind.name !== "MeshMultiZoneService" || !draft.isHigher || first === undefined) return false;
  const text = (node: LiteralMember["value"]) =>
    values.read(node, { type: "string", nullable: false }, [], draft);
  switch (method) {
    case "addPort": {
      const ports = valueAt(draft.attributes, portsPath);
      const before = isList(ports) ? ports : [];
      const path = [...portsPath, before.length];
      values.find(first, path, draft);
      const port = values.read(first, shapeAt(draft, path), path, draft);
      if (port !== undefined) set(draft, portsPath, [...before, port]);
      return true;
    }
    case "selectByLabels": {
      const labels = values.read(first, shapeAt(draft, matchLabelsPath), matchLabelsPath, draft);
      if (isAttributes(labels)) addEntries(draft, matchLabelsPath, labels);
      return true;
    }
    case "selectByDisplayName": {
      const name = text(first);
      const namespace = second === undefined ? undefined : text(second);
      addEntries(draft, matchLabelsPath, {
        ...(name !== undefined && { [wellKnownLabels.displayName]: name }),
        ...(namespace !== undefined && { [wellKnownLabels.namespace]: namespace }),
      });
      return true;
    }
    case "addMatchLabel":
    case "addLabel": {
      const key = values.text(first);
      const value = second === undefined ? undefined : text(second);
      if (key === undefined || value === undefined) return false;
      addEntries(draft, method === "addLabel" ? ["labels"] : matchLabelsPath, attributesOf([[key, value]]));
      return true;
    }
    default:
      return false;
  }
}

const matchLabelsPath = ["spec", "selector", "mesh_service", "match_labels"] as const;
const portsPath = ["spec", "ports"] as const;

/** Properties that are attributes of the same name. */
const taken: Readonly<Record<string, readonly string[]>> = {
  MeshMultiZoneService: ["name", "labels"],
  Mesh: ["name", "labels", "networking", "routing", "skipCreatingInitialPolicies"],
  MeshControlPlane: ["name", "description", "labels"],
};

type ReadProp = (member: LiteralMember, draft: Draft, values: Values) => void;

const specials: Readonly<Record<string, Readonly<Record<string, ReadProp>>>> = {
  MeshMultiZoneService: {
    matchLabels: (member, draft, values) => readAt(matchLabelsPath, member, draft, values),
    ports: (member, draft, values) => readAt(portsPath, member, draft, values),
  },
  Mesh: { meshServices: readMeshServices },
  MeshControlPlane: { features: readFeatures },
};

/** The mode stands bare in the construct; Terraform has an attribute for each type of it. */
function readMeshServices(given: LiteralMember, draft: Draft, values: Values): void {
  const members = values.members(given.value);
  if (members === undefined) return;
  values.find(given.node, ["mesh_services"], draft);
  set(draft, ["mesh_services"], {});
  for (const member of members) {
    if (member.name !== "mode") {
      values.lose("unknown_field", member.node, "is no property of meshServices.");
      continue;
    }
    const mode = read(member, undefined, ["mesh_services", "mode"], draft, values);
    if (mode === undefined) continue;
    set(draft, ["mesh_services", "mode"], typeof mode === "number" ? { integer: mode } : { str: mode });
  }
}

const featureTypes = ["MeshCreation", "HostnameGeneratorCreation"] as const;

function readFeatures(given: LiteralMember, draft: Draft, values: Values): void {
  const members = values.members(given.value);
  if (members === undefined) return;
  values.find(given.node, ["features"], draft);
  const features: Value[] = [];
  const names = featureTypes.map((type) => propertyName(attributeOfFeature(type)));
  for (const { name, node } of members) {
    if (!names.includes(name)) values.lose("unknown_field", node, "is no property of features.");
  }
  for (const type of featureTypes) {
    const name = attributeOfFeature(type);
    const member = members.find((one) => one.name === propertyName(name));
    if (member === undefined) continue;
    const enabled = read(member, undefined, ["features", features.length], draft, values);
    if (enabled !== undefined) features.push({ type, [name]: { enabled } });
  }
  set(draft, ["features"], features);
}

/** `MeshCreation` → `mesh_creation`. */
function attributeOfFeature(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

function readAt(path: AttributePath, member: LiteralMember, draft: Draft, values: Values): void {
  set(draft, path, read(member, shapeAt(draft, path), path, draft, values));
}

function read(
  { node, value }: LiteralMember,
  shape: Shape | undefined,
  path: AttributePath,
  draft: Draft,
  values: Values,
): Value | undefined {
  values.find(node, path, draft);
  return values.read(value, shape, path, draft);
}

function addEntries(draft: Draft, path: AttributePath, entries: Attributes): void {
  const before = valueAt(draft.attributes, path);
  const all = [...Object.entries(isAttributes(before) ? before : {}), ...Object.entries(entries)];
  set(draft, path, attributesOf(all));
}

function shapeAt({ kind }: Draft, path: AttributePath): Shape | undefined {
  let shape: Shape | undefined = kind.shape;
  for (const step of path) {
    if (shape?.type === "list") shape = shape.element;
    else if (shape?.type === "object") shape = namedField(shape, propertyName(String(step)))?.shape;
    else return undefined;
  }
  return shape;
}

function valueAt(attributes: Attributes, path: AttributePath): Value | undefined {
  let value: Value | undefined = attributes;
  for (const step of path) value = isAttributes(value) ? value[step] : undefined;
  return value;
}

function set({ attributes }: Draft, path: AttributePath, value: Value | undefined): void {
  const [first, ...rest] = path;
  if (value === undefined || typeof first !== "string") return;
  attributes[first] = placed(attributes[first], rest, value);
}

/** A value with another put in at a path; objects on the way are made. */
function placed(within: Value | undefined, [first, ...rest]: AttributePath, value: Value): Value {
  if (first === undefined) return value;
  const members = isAttributes(within) ? within : {};
  return { ...members, [first]: placed(members[first], rest, value) };
}
