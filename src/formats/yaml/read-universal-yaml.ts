import { bounded } from "../bounded";
import type { FormatReader } from "../read";
import { kindNamed, readDocuments, unknownKind } from "./read-documents";

/**
 * Reads Universal YAML: `type`, `mesh`, `name`, `labels`, `spec`, as `kumactl apply` takes it.
 *
 * @example (await readUniversalYaml(text, "redis.yaml")).resources
 */
export const readUniversalYaml: FormatReader = bounded((text, file) =>
  Promise.resolve(
    readDocuments(text, file, (manifest) => {
      if (manifest.type === undefined && manifest.apiVersion !== undefined) {
        const message = "This is a Kubernetes manifest, not Universal YAML.";
        const remedy = "Read it as Kubernetes YAML, or write type, mesh and name instead of metadata.";
        return { problem: { code: "unknown_kind", path: ["apiVersion"], message, remedy } };
      }
      const kind = kindNamed(manifest.type);
      if (kind === undefined) return unknownKind("type", manifest.type);
      return { kind, wire: manifest, toWirePath: (path) => path, toDocumentPath: (path) => path };
    }),
  ),
);
