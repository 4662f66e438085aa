import { YAMLMap } from "yaml";
import type { DeclaredResource } from "../resource";
import type { Written } from "../write-options";
import { systemNamespaces } from "./kubernetes-manifest";
import { renderDocuments, type RenderManifest } from "./render-document";
import { nodeOf } from "./yaml-values";

/**
 * Writes Universal YAML, a document for every resource.
 *
 * @example writeUniversalYaml(resources).text
 */
export function writeUniversalYaml(resources: readonly DeclaredResource[]): Written {
  return renderDocuments(resources, render);
}

const envelope: readonly string[] = ["mesh", "name", "labels"];

const render: RenderManifest = ({ kind, attributes, namespace }, values, ledger) => {
  const manifest = new YAMLMap();
  manifest.set("type", nodeOf(kind.name));
  for (const name of envelope) {
    const field = kind.shape.fields.find((candidate) => candidate.name === name);
    const pair = field && values.member(field, attributes, []);
    if (pair !== undefined) manifest.add(pair);
  }
  manifest.items.push(...values.object(kind.shape, attributes, [], ["type", ...envelope]).items);
  if (namespace !== undefined) {
    const code = systemNamespaces.includes(namespace) ? "system_namespace" : "namespace";
    ledger.lose(code, [], "only Kubernetes has namespaces.", `the namespace ${namespace}`);
  }
  return manifest;
};
