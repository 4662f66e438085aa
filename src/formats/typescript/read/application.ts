import {
  hostnameGenerator,
  hostnameTemplateParts,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  type ResourceKind,
  type Shape,
  wellKnownLabels,
} from "../../../model";
import { shapeAt } from "../../members";
import { referenceTo } from "../../references";
import { parseTemplate, templateOf } from "../../template";
import { attributesOf, Expression, isAttributes, type Value } from "../../value";
import { destinationsPath, matchLabelsPath, portsPath } from "../layouts";
import { logicalId } from "../logical-id";
import { setAt } from "./attribute-places";
import { type Draft, newDraft } from "./draft";
import { higherDefaults } from "./higher-props";
import { localFirst } from "./locality";
import type { LiteralMember, Values } from "./values";

/** The parts of a `MultiZoneApplication`: each by its property, and the id of its construct. */
export interface ApplicationParts {
  readonly service: Draft;
  readonly hostnameGenerator: Draft;
  readonly strategy: Draft;
}

/** @param overridden the name in Terraform that the source gives a part, by its property */
export function newApplicationParts(
  ids: readonly string[],
  overridden: (property: string) => string | undefined,
): ApplicationParts {
  const part = (property: string, kind: ResourceKind, id: string) => {
    const name = overridden(property) ?? logicalId([...ids, id]);
    const draft = newDraft({ kind, name, ids: [...ids, id], isHigher: true });
    higherDefaults(draft);
    return draft;
  };
  return {
    service: part("service", meshMultiZoneService, "Service"),
    hostnameGenerator: part("hostnameGenerator", hostnameGenerator, "Hostname"),
    strategy: part("strategy", meshLoadBalancingStrategy, "Strategy"),
  };
}

/** Fills the parts as the construct does. @param meshName the mesh's name, as far as the source tells it */
export function readApplication(
  parts: ApplicationParts,
  props: readonly LiteralMember[],
  meshName: Value | undefined,
  values: Values,
): void {
  const { service, hostnameGenerator: generator, strategy } = parts;
  const given = new Map(props.map((member) => [member.name, member]));
  const take = (property: string, draft: Draft, path: readonly (string | number)[], shape?: Shape) => {
    const member = given.get(property);
    given.delete(property);
    if (member === undefined) return undefined;
    values.find(member.node, path, draft);
    return values.read(member.value, shape ?? shapeAt(draft.kind.shape, path), path, draft);
  };
  const name = take("name", service, ["name"]);
  const labels = take("labels", service, ["labels"]);
  const displayName = take("displayName", service, matchLabelsPath, text) ?? name;
  const namespace = take("namespace", service, matchLabelsPath, text);
  const matchLabels = take("matchLabels", service, matchLabelsPath);
  const selected = definedEntries([
    [wellKnownLabels.displayName, displayName],
    [wellKnownLabels.namespace, namespace],
  ]);
  for (const draft of Object.values(parts) as readonly Draft[]) setAt(draft, ["labels"], labels);
  setAt(service, ["name"], name);
  setAt(service, matchLabelsPath, { ...(isAttributes(matchLabels) && matchLabels), ...selected });
  setAt(service, portsPath, take("ports", service, portsPath));

  const usual = `${hostnameTemplateParts.displayName}.${hostnameTemplateParts.mesh}.mesh`;
  setAt(generator, ["name"], dashed(meshName, name));
  setAt(generator, ["spec", "template"], take("hostname", generator, ["spec", "template"]) ?? usual);
  const named = definedEntries([
    [wellKnownLabels.displayName, name],
    [wellKnownLabels.mesh, meshName],
  ]);
  setAt(generator, ["spec", "selector", "mesh_multi_zone_service", "match_labels"], named);

  const localityPath = [...destinationsPath, 0, "default", "locality_awareness"];
  const target = { [wellKnownLabels.displayName]: referenceTo(service, "name") };
  setAt(strategy, ["name"], name);
  setAt(strategy, destinationsPath, [
    {
      target_ref: { kind: meshMultiZoneService.name, labels: target },
      default: { locality_awareness: take("localityAwareness", strategy, localityPath) ?? localFirst },
    },
  ]);
  for (const { node } of given.values()) {
    values.lose("unknown_field", node, "is no property of MultiZoneApplication.");
  }
}

const text: Shape = { type: "string", nullable: false };

function definedEntries(entries: readonly (readonly [string, Value | undefined])[]) {
  return attributesOf(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

/** `default-redis`, where both are known or Terraform will know them. */
function dashed(first: Value | undefined, second: Value | undefined): Value | undefined {
  const [left, right] = [first, second].map((part) =>
    typeof part === "string" || part instanceof Expression ? templateOf(part) : undefined,
  );
  return left === undefined || right === undefined ? undefined : parseTemplate(`${left}-${right}`);
}
