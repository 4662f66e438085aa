import { isMap, Pair, YAMLMap } from "yaml";
import { type ResourceKind, wellKnownLabels } from "../../model";
import type { Ledger } from "../ledger";
import type { DeclaredResource } from "../resource";
import { type Attributes, Expression, isAttributes } from "../value";
import type { Written } from "../write-options";
import { apiVersion, defaultNamespace, isClusterScoped } from "./kubernetes-manifest";
import { renderDocuments } from "./render-document";
import { nodeOf, type YamlValues } from "./yaml-values";

export interface KubernetesWriteOptions {
  /** The namespace of resources that do not name one: the control plane's. @default "kong-mesh-system" */
  readonly namespace?: string;
}

/**
 * Writes Kubernetes manifests, a document for every resource.
 *
 * @example writeKubernetesYaml(resources, { namespace: "kuma-system" }).text
 */
export function writeKubernetesYaml(
  resources: readonly DeclaredResource[],
  { namespace = defaultNamespace }: KubernetesWriteOptions = {},
): Written {
  return renderDocuments(resources, (resource, values, ledger) => {
    const { kind, attributes } = resource;
    const manifest = new YAMLMap();
    manifest.set("apiVersion", nodeOf(apiVersion));
    manifest.set("kind", nodeOf(kind.name));
    manifest.set("metadata", renderMetadata(resource, namespace, values, ledger));
    if (isClusterScoped(kind)) {
      const spec = values.object(kind.shape, attributes, [], ["type", "name", "labels"]);
      if (spec.items.length > 0) manifest.set("spec", spec);
    } else {
      const outside = ["type", "name", "labels", "mesh"];
      manifest.items.push(...values.object(kind.shape, attributes, [], outside).items);
    }
    return manifest;
  });
}

function renderMetadata(
  { kind, attributes, namespace }: DeclaredResource,
  defaultNamespace: string,
  values: YamlValues,
  ledger: Ledger,
): YAMLMap {
  const metadata = new YAMLMap();
  const name = memberNamed(kind, "name", attributes, values);
  if (name !== undefined) metadata.add(name);
  if (!isClusterScoped(kind)) metadata.set("namespace", nodeOf(namespace ?? defaultNamespace));
  const labels = renderLabels(kind, attributes, values, ledger);
  if (labels !== undefined) metadata.add(labels);
  return metadata;
}

/** The labels, and before them the one that says which mesh it is. */
function renderLabels(
  kind: ResourceKind,
  attributes: Attributes,
  values: YamlValues,
  ledger: Ledger,
): Pair | undefined {
  if (kind.scope !== "mesh") return memberNamed(kind, "labels", attributes, values);
  const own = ownLabels(attributes, ledger);
  const labels = memberNamed(kind, "labels", { ...attributes, labels: own }, values);
  const mesh = memberNamed(kind, "mesh", attributes, values);
  if (mesh === undefined) return labels;
  const pairs = isMap(labels?.value) ? labels.value.items : [];
  const all = new YAMLMap();
  all.items.push(new Pair(renamed(mesh.key), mesh.value), ...pairs);
  return new Pair(labels?.key ?? nodeOf("labels"), all);
}

function renamed(key: unknown) {
  const { commentBefore } = key as { readonly commentBefore?: string | null };
  return Object.assign(nodeOf(wellKnownLabels.mesh), { commentBefore });
}

function ownLabels({ labels = null, mesh }: Attributes, ledger: Ledger) {
  if (!isAttributes(labels)) return labels;
  const { [wellKnownLabels.mesh]: named, ...own } = labels;
  if (named === undefined) {
    if (Object.keys(labels).length > 0) return own;
    ledger.lose("implied", ["labels"], "no labels and none are one thing.");
    return null;
  }
  const isImplied = named === mesh || (named instanceof Expression && mesh instanceof Expression);
  ledger.lose(
    isImplied ? "implied" : "value",
    ["labels", wellKnownLabels.mesh],
    "the label says here which mesh it is.",
  );
  return Object.keys(own).length > 0 ? own : null;
}

function memberNamed(
  kind: ResourceKind,
  name: string,
  attributes: Attributes,
  values: YamlValues,
): Pair | undefined {
  const field = kind.shape.fields.find((candidate) => candidate.name === name);
  return field && values.member(field, attributes, []);
}
