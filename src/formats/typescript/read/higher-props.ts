import { type Shape, wellKnownLabels } from "../../../model";
import { shapeAt } from "../../members";
import type { AttributePath } from "../../resource";
import { type Attributes, attributesOf, isAttributes, isList, type Value } from "../../value";
import { alwaysSetBy, destinationsPath, layoutOf, matchLabelsPath, portsPath } from "../layouts";
import { setAt, valueAt } from "./attribute-places";
import { readBackends } from "./backends";
import { readDestination, readDestinations } from "./destinations";
import type { Draft } from "./draft";
import { readFeatures } from "./features";
import type { LiteralMember, Values } from "./values";

/** Puts a property of an L2 construct into the attributes that it stands for. */
export function readHigherProp(member: LiteralMember, draft: Draft, values: Values): void {
  const { kind } = draft;
  const path = layoutOf(kind.name).get(member.name);
  if (path === undefined) {
    values.lose("unknown_field", member.node, `is no property of ${kind.name}.`);
    return;
  }
  values.find(member.node, path, draft);
  setAt(draft, path, readValue(member, path, draft, values));
}

function readValue(
  { name, value }: LiteralMember,
  path: AttributePath,
  draft: Draft,
  values: Values,
): Value | undefined {
  switch (name) {
    case "features":
      return readFeatures(value, path, draft, values);
    case "to":
      return readDestinations(value, path, draft, values);
    case "mtls":
    case "logging":
    case "metrics":
    case "tracing":
      return readBackends(name, value, path, draft, values);
    default:
      return values.read(value, shapeAt(draft.kind.shape, path), path, draft);
  }
}

/** What an L2 construct sets whether it is told or not. */
export function higherDefaults(draft: Draft): void {
  const { kind, attributes } = draft;
  if (kind.scope !== "organization") attributes.type = kind.name;
  for (const path of alwaysSetBy(kind.name)) {
    setAt(draft, path, shapeAt(kind.shape, path)?.type === "list" ? [] : {});
  }
}

type Given = readonly LiteralMember["value"][];

/** Takes up what a method of an L2 construct adds; false for a method that adds nothing known. */
export function readAddition(method: string, given: Given, draft: Draft, values: Values): boolean {
  const { kind, isHigher } = draft;
  const [first, second] = given;
  const addition = `${kind.name}.${method}`;
  if (!isHigher || first === undefined || !additions.includes(addition)) return false;
  switch (method) {
    case "addPort":
      addElement(draft, portsPath, (path) => {
        values.find(first, path, draft);
        return values.read(first, shapeAt(kind.shape, path), path, draft);
      });
      return true;
    case "addDestination":
      addElement(draft, destinationsPath, (path) => readDestination(first, path, draft, values));
      return true;
    case "selectByLabels": {
      const labels = values.read(first, shapeAt(kind.shape, matchLabelsPath), matchLabelsPath, draft);
      if (isAttributes(labels)) addEntries(draft, matchLabelsPath, labels);
      return true;
    }
    case "selectByDisplayName": {
      const name = values.read(first, text, [], draft);
      const namespace = second === undefined ? undefined : values.read(second, text, [], draft);
      addEntries(draft, matchLabelsPath, {
        ...(name !== undefined && { [wellKnownLabels.displayName]: name }),
        ...(namespace !== undefined && { [wellKnownLabels.namespace]: namespace }),
      });
      return true;
    }
    default: {
      const key = values.text(first);
      const value = second === undefined ? undefined : values.read(second, text, [], draft);
      if (key === undefined || value === undefined) return false;
      addEntries(draft, method === "addLabel" ? ["labels"] : matchLabelsPath, attributesOf([[key, value]]));
      return true;
    }
  }
}

const additions: readonly string[] = [
  ...["addLabel", "addPort", "addMatchLabel", "selectByLabels", "selectByDisplayName"].map(
    (method) => `MeshMultiZoneService.${method}`,
  ),
  ...["addLabel", "addPort"].map((method) => `MeshService.${method}`),
  ...["addLabel", "addDestination"].map((method) => `MeshLoadBalancingStrategy.${method}`),
  "HostnameGenerator.addLabel",
];

const text: Shape = { type: "string", nullable: false };

function addElement(
  draft: Draft,
  path: AttributePath,
  read: (path: AttributePath) => Value | undefined,
): void {
  const given = valueAt(draft.attributes, path);
  const before = isList(given) ? given : [];
  const element = read([...path, before.length]);
  if (element !== undefined) setAt(draft, path, [...before, element]);
}

function addEntries(draft: Draft, path: AttributePath, entries: Attributes): void {
  const before = valueAt(draft.attributes, path);
  const all = [...Object.entries(isAttributes(before) ? before : {}), ...Object.entries(entries)];
  setAt(draft, path, attributesOf(all));
}
