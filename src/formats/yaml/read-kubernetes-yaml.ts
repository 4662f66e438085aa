import { bounded } from "../bounded";
import { type ResourceKind, wellKnownLabels } from "../../model";
import type { FormatReader } from "../read";
import type { AttributePath } from "../resource";
import { apiVersion, isClusterScoped } from "./kubernetes-manifest";
import {
  isJsonObject,
  type JsonObject,
  kindNamed,
  type Manifest,
  type ManifestLoss,
  type ProblemAt,
  readDocuments,
  unknownKind,
} from "./read-documents";

/**
 * Reads Kubernetes manifests of `kuma.io/v1alpha1`. The label `kuma.io/mesh` is the mesh.
 *
 * @example (await readKubernetesYaml(text, "redis.yaml")).resources
 */
export const readKubernetesYaml: FormatReader = bounded((text, file) =>
  Promise.resolve(readDocuments(text, file, readManifest)),
);

function readManifest(manifest: JsonObject): Manifest {
  if (manifest.apiVersion !== apiVersion) {
    const given = JSON.stringify(manifest.apiVersion) ?? "nothing";
    const message = `The apiVersion must be ${apiVersion}, not ${given}.`;
    return {
      problem: { code: "unknown_kind", path: ["apiVersion"], message, remedy: `Write ${apiVersion}.` },
    };
  }
  const kind = kindNamed(manifest.kind);
  if (kind === undefined) return unknownKind("kind", manifest.kind);
  const { metadata = {}, spec } = manifest;
  if (!isJsonObject(metadata)) return { problem: wrongType("metadata", "a map with a name") };
  const isFlat = isClusterScoped(kind);
  if (isFlat && !isJsonObject(spec ?? {})) return { problem: wrongType("spec", "a map") };
  const { namespace } = metadata;
  if (namespace !== undefined && typeof namespace !== "string") {
    return { problem: wrongType("namespace", "text", ["metadata", "namespace"]) };
  }
  return {
    kind,
    wire: {
      ...(isFlat ? withoutEnvelope(spec) : spec !== undefined && { spec }),
      type: kind.name,
      name: metadata.name,
      ...labelsAndMesh(kind, metadata.labels),
      ...("status" in manifest && { status: manifest.status }),
    },
    ...(namespace !== undefined && { namespace }),
    toWirePath: (path) => wirePath(kind, path),
    toDocumentPath: (path) => (isFlat && path[0] !== "status" ? ["spec", ...path] : path),
    losses: [...lossesOf(manifest, metadata), ...(isFlat ? lossesOfEnvelope(spec) : [])],
  };
}

const envelope: readonly string[] = ["type", "name", "labels", "status"];

function withoutEnvelope(spec: unknown): JsonObject {
  return Object.fromEntries(
    Object.entries(isJsonObject(spec) ? spec : {}).filter(([name]) => !envelope.includes(name)),
  );
}

function lossesOfEnvelope(spec: unknown): readonly ManifestLoss[] {
  return envelope
    .filter((name) => isJsonObject(spec) && name in spec)
    .map((name) => unknownField(["spec", name], "it has its place outside the spec."));
}

/** Labels as they are, but for the one that says which mesh it is. */
function labelsAndMesh(kind: ResourceKind, labels: unknown): JsonObject {
  if (!isJsonObject(labels) || kind.scope !== "mesh") return { labels };
  const { [wellKnownLabels.mesh]: mesh, ...own } = labels;
  return {
    ...(Object.keys(own).length > 0 && { labels: own }),
    ...(mesh !== undefined && { mesh }),
  };
}

function wirePath(kind: ResourceKind, path: AttributePath): AttributePath | undefined {
  const [top, member, ...rest] = path;
  switch (top) {
    case "kind":
      return ["type"];
    case "metadata":
      if (member === "name") return ["name"];
      if (member !== "labels") return undefined;
      if (kind.scope === "mesh" && rest[0] === wellKnownLabels.mesh) return ["mesh"];
      return ["labels", ...rest];
    case "spec":
      if (!isClusterScoped(kind)) return path;
      return member === undefined || envelope.includes(String(member)) ? undefined : [member, ...rest];
    default:
      return top === "status" ? path : undefined;
  }
}

const ofTheCluster: readonly string[] = [
  "creationTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid",
];

const ofThisReader: readonly string[] = ["annotations", "labels", "name", "namespace"];

function lossesOf(manifest: JsonObject, metadata: JsonObject): readonly ManifestLoss[] {
  const { annotations = {} } = metadata;
  return [
    ...Object.keys(manifest)
      .filter((name) => !["apiVersion", "kind", "metadata", "spec", "status"].includes(name))
      .map((name) => unknownField([name], "a manifest has no such field.")),
    ...Object.keys(metadata)
      .filter((name) => !ofThisReader.includes(name))
      .map((name): ManifestLoss =>
        ofTheCluster.includes(name)
          ? {
              code: "set_by_server",
              path: ["metadata", name],
              what: `metadata.${name}`,
              why: "the cluster sets it.",
            }
          : unknownField(["metadata", name], "only Kubernetes knows it."),
      ),
    ...Object.keys(isJsonObject(annotations) ? annotations : {}).map((name): ManifestLoss => {
      const what = `metadata.annotations[${JSON.stringify(name)}]`;
      const path = ["metadata", "annotations", name];
      return name === "kubectl.kubernetes.io/last-applied-configuration"
        ? { code: "set_by_server", path, what, why: "kubectl sets it." }
        : { code: "annotation", path, what, why: "only Kubernetes has annotations." };
    }),
  ];
}

function unknownField(path: readonly string[], why: string): ManifestLoss {
  return { code: "unknown_field", path, what: path.join("."), why };
}

function wrongType(name: string, expected: string, path: AttributePath = [name]): ProblemAt {
  return {
    code: "wrong_type",
    path,
    message: `${name} must be ${expected}.`,
    remedy: `Write ${expected}.`,
  };
}
