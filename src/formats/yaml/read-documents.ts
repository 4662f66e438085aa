import { kinds, type ResourceKind } from "../../model";
import { type Loss, lossOf } from "../loss";
import type { FormatProblem, ReadFormat } from "../read";
import type { AttributePath, DeclaredResource } from "../resource";
import { FreeNames, terraformIdentifier } from "../unique-names";
import { declareResource, type Declaration, placeIn, renderPlace } from "./declare-resource";
import { parseYaml, type YamlDocument } from "./parse-yaml";

export type JsonObject = { readonly [name: string]: unknown };

export type ProblemAt = Pick<FormatProblem, "code" | "message" | "remedy"> & { readonly path: AttributePath };

/** What is of a manifest alone, and a resource cannot hold. */
export type ManifestLoss = Pick<Loss, "code" | "what" | "why"> & { readonly path: AttributePath };

/** What one document says in its own dialect: the object on the wire, or why it is none. */
export type Manifest =
  | { readonly problem: ProblemAt }
  | (Omit<Declaration, "name" | "document" | "file"> & { readonly losses?: readonly ManifestLoss[] });

/** Reads every document by its dialect. */
export function readDocuments(
  text: string,
  file: string,
  dialect: (manifest: JsonObject) => Manifest,
): ReadFormat {
  const { documents, problems } = parseYaml(text, file);
  const reader = new DocumentReader(file, dialect, [...problems]);
  for (const document of documents) reader.read(document);
  return reader;
}

class DocumentReader implements ReadFormat {
  readonly resources: DeclaredResource[] = [];
  readonly losses: Loss[] = [];
  private readonly names = new Map<ResourceKind, FreeNames>();

  constructor(
    private readonly file: string,
    private readonly dialect: (manifest: JsonObject) => Manifest,
    readonly problems: FormatProblem[],
  ) {}

  read(document: YamlDocument): void {
    const { value } = document;
    if (value === null) return this.loseComments(document);
    if (!isJsonObject(value)) {
      const message = `A document must be a map, not ${Array.isArray(value) ? "a list" : "one value"}.`;
      const remedy = "Write one object a document, documents apart by `---`.";
      return this.tell(document, { code: "wrong_type", path: [], message, remedy });
    }
    const manifest = this.dialect(value);
    if ("problem" in manifest) return this.tell(document, manifest.problem);
    const { losses = [], ...declared } = manifest;
    const name = this.nameOf(declared);
    const { resource, losses: more } = declareResource({ ...declared, name, document, file: this.file });
    this.resources.push(resource);
    this.losses.push(
      ...losses.map(({ code, what, why, path }) =>
        lossOf(code, what, why, { resource, place: renderPlace(this.file, placeIn(document, path)) }),
      ),
      ...more,
    );
  }

  private nameOf({ kind, wire: { name } }: Pick<Declaration, "kind" | "wire">): string {
    const names = this.names.get(kind) ?? new FreeNames();
    this.names.set(kind, names);
    return names.take(terraformIdentifier(typeof name === "string" && name !== "" ? name : "unnamed"));
  }

  private loseComments({ comments, start }: YamlDocument): void {
    const lines = [...comments.values()].flat();
    if (lines.length === 0) return;
    const what = `the comment ${JSON.stringify(lines.join(" "))}`;
    const place = renderPlace(this.file, start);
    this.losses.push(lossOf("comment", what, "it stands in a document of nothing else.", { place }));
  }

  private tell(document: YamlDocument, { path, ...problem }: ProblemAt): void {
    this.problems.push({ ...problem, file: this.file, ...placeIn(document, path) });
  }
}

/** The kind of a name; control planes have none in YAML. */
export function kindNamed(name: unknown): ResourceKind | undefined {
  return kinds.find((kind) => kind.scope !== "organization" && kind.name === name);
}

export function unknownKind(key: string, given: unknown): Manifest {
  const known = kinds.filter(({ scope }) => scope !== "organization").map(({ name }) => name);
  const message =
    given === undefined ? `The document has no ${key}.` : `${JSON.stringify(given)} is no known ${key}.`;
  return {
    problem: { code: "unknown_kind", path: [key], message, remedy: `Write one of ${known.join(", ")}.` },
  };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
