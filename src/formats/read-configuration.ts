import { kinds, renderProblemPath, type ResourceKind } from "../model";
import { type Loss, type LossCode, lossOf } from "./loss";
import type { FormatProblem, FormatProblemCode, ReadFormat } from "./read";
import { ValueReader } from "./read-value";
import { type AttributePath, type Comments, type DeclaredResource, pathKey, type Place } from "./resource";
import { parseTemplate } from "./template";
import type { Expression } from "./value";
import { controlPlaneVariable } from "./with-control-planes";

/** A configuration as Terraform's JSON has it, and what its text says of places and comments. */
export interface Configuration {
  readonly file: string;
  readonly root: Readonly<Record<string, unknown>>;
  /** By the {@link pathKey} of the path from the root. */
  readonly places: ReadonlyMap<string, Place>;
  readonly comments?: Comments;
}

/** The resources of a configuration, and all else that stands in it as losses. */
export function readConfiguration(configuration: Configuration): ReadFormat {
  return new ConfigurationReader(configuration).read();
}

const metaArguments = new Set([
  "connection",
  "count",
  "depends_on",
  "for_each",
  "lifecycle",
  "provider",
  "provisioner",
]);

class ConfigurationReader {
  private readonly resources: DeclaredResource[] = [];
  private readonly problems: FormatProblem[] = [];
  private readonly losses: Loss[] = [];

  private readonly places: ReadonlyMap<string, ReadonlyMap<string, Place>>;
  private readonly comments: ReadonlyMap<string, Comments>;

  constructor(private readonly configuration: Configuration) {
    this.places = byResource(configuration.places);
    this.comments = byResource(configuration.comments ?? new Map<string, readonly string[]>());
  }

  read(): ReadFormat {
    const { root } = this.configuration;
    const imports = this.imports(root.import);
    for (const [type, named] of Object.entries(root)) {
      if (type === "//" || type === "import") continue;
      if (type === "resource") this.types(named, imports);
      else this.loseBlock(type, named);
    }
    for (const { to, path } of imports.values()) {
      this.lose("block", path, `import of ${to}`, "nothing here is declared by that name.");
    }
    return { resources: this.resources, problems: this.problems, losses: this.losses };
  }

  private types(types: unknown, imports: Imports): void {
    for (const [type, named] of entriesOf(types)) {
      const kind = kinds.find(({ terraformType }) => terraformType === type);
      for (const [name, bodies] of entriesOf(named)) {
        if (name === "//") continue;
        const path = ["resource", type, name];
        if (kind === undefined) {
          this.lose("block", path, `${type}.${name}`, "it is no resource of Konnect Mesh.");
          continue;
        }
        const all = Array.isArray(bodies)
          ? bodies.map((body, index) => [body, [...path, index]] as const)
          : [[bodies, path] as const];
        all.forEach(([body, at], index) => {
          if (index > 0) {
            this.refuse(
              "duplicate_key",
              at,
              `${type}.${name} is declared twice.`,
              "Give each resource of a type a name of its own.",
            );
          } else this.resource(kind, name, body, at, imports);
        });
      }
    }
  }

  private resource(
    kind: ResourceKind,
    name: string,
    body: unknown,
    path: AttributePath,
    imports: Imports,
  ): void {
    const address = `${kind.terraformType}.${name}`;
    if (typeof body !== "object" || body === null || Array.isArray(body)) {
      this.refuse("wrong_type", path, `${address} is no object.`, `Write "${name}": { … }.`);
      return;
    }
    const blank = { kind, name, attributes: {} };
    const attributes: [string, unknown][] = [];
    for (const [key, value] of Object.entries(body)) {
      if (key === "//") continue;
      if (!metaArguments.has(key)) attributes.push([key, value]);
      else if (key !== "provider" || !isOwnProvider(value)) {
        this.lose(
          "meta_argument",
          [...path, key],
          key,
          "it belongs to Terraform's language, not to the resource.",
          blank,
        );
      }
    }
    const reader = new ValueReader({
      lose: (code, at, why) => this.lose(code, [...path, ...at], renderProblemPath(at), why, blank),
      refuse: (code, at, message, remedy) =>
        this.refuse(code, [...path, ...at], `${address}: ${message}`, remedy),
    });
    const read = reader.object(kind.shape, Object.fromEntries(attributes), []);
    const imported = imports.get(address);
    imports.delete(address);
    const comments = this.commentsOf(path, body);
    this.resources.push({
      ...blank,
      attributes: read,
      ...(imported !== undefined && { importId: imported.id }),
      ...(comments.size > 0 && { comments }),
      origin: {
        file: this.configuration.file,
        places: this.places.get(pathKey(path)) ?? new Map<string, Place>(),
      },
    });
  }

  private commentsOf(path: AttributePath, body: object): Comments {
    const comments = new Map(this.comments.get(pathKey(path)));
    const note = (body as { readonly "//"?: unknown })["//"];
    // An object is what cdktf notes for itself.
    if (typeof note === "string") comments.set(pathKey([]), note.split("\n"));
    return comments;
  }

  private imports(blocks: unknown): Imports {
    const imports: Imports = new Map();
    const all: readonly unknown[] = Array.isArray(blocks) ? blocks : blocks === undefined ? [] : [blocks];
    all.forEach((block, index) => {
      const path = ["import", ...(Array.isArray(blocks) ? [index] : [])];
      const { to, id, for_each } = (block ?? {}) as Readonly<Record<string, unknown>>;
      const target = typeof to === "string" ? /^(?:\$\{)?([\w.-]+)\}?$/.exec(to)?.[1] : undefined;
      if (target === undefined || typeof id !== "string" || for_each !== undefined) {
        this.lose("block", path, "import", "only an import of one resource by its id can be kept.");
      } else imports.set(target, { to: target, id: parseTemplate(id), path });
    });
    return imports;
  }

  private loseBlock(type: string, content: unknown): void {
    if (type === "variable" || type === "module" || type === "output") {
      for (const [name] of entriesOf(content)) {
        const isOwn = type === "variable" && name === controlPlaneVariable;
        this.lose(
          isOwn ? "implied" : "block",
          [type, name],
          `${type} ${JSON.stringify(name)}`,
          isOwn ? "it is declared where it is needed." : notOfResources,
        );
      }
      return;
    }
    const isImplied =
      type === "provider" ? isBareProvider(content) : type === "terraform" && requiresOnlyOurs(content);
    this.lose(
      isImplied ? "implied" : "block",
      [type],
      type,
      isImplied ? "it says which provider, and nothing else." : notOfResources,
    );
  }

  private lose(
    code: LossCode,
    path: AttributePath,
    what: string,
    why: string,
    resource?: DeclaredResource,
  ): void {
    const { line, column } = this.placeAt(path);
    this.losses.push(
      lossOf(code, what, why, { resource, place: `${this.configuration.file}:${line}:${column}` }),
    );
  }

  private refuse(code: FormatProblemCode, path: AttributePath, message: string, remedy: string): void {
    this.problems.push({ code, file: this.configuration.file, ...this.placeAt(path), message, remedy });
  }

  private placeAt(path: AttributePath): Place {
    for (let length = path.length; length > 0; length--) {
      const place = this.configuration.places.get(pathKey(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return { line: 1, column: 1 };
  }
}

const notOfResources = "it is Terraform's, and no resource of Konnect Mesh.";

type Imports = Map<
  string,
  { readonly to: string; readonly id: string | Expression; readonly path: AttributePath }
>;

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(entriesOf);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function isOwnProvider(value: unknown): boolean {
  return value === "konnect-beta" || value === "${konnect-beta}";
}

function isBareProvider(content: unknown): boolean {
  return entriesOf(content).every(
    ([name, bodies]) => name === "konnect-beta" && entriesOf(bodies).length === 0,
  );
}

function requiresOnlyOurs(content: unknown): boolean {
  return entriesOf(content).every(
    ([name, required]) =>
      name === "required_providers" &&
      entriesOf(required).every(
        ([provider, of]) =>
          provider === "konnect-beta" &&
          entriesOf(of).every(([key, value]) => key === "source" && value === "kong/konnect-beta"),
      ),
  );
}

/** What is noted of each resource, by the path of its body, and in it by what follows that path. */
function byResource<T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, Map<string, T>> {
  const grouped = new Map<string, Map<string, T>>();
  for (const [key, entry] of entries) {
    const path = JSON.parse(key) as AttributePath;
    if (path[0] !== "resource" || path.length < 3) continue;
    // Resources may stand in lists of one.
    const length = typeof path[3] === "number" ? 4 : 3;
    const body = pathKey(path.slice(0, length));
    const group = grouped.get(body) ?? new Map<string, T>();
    grouped.set(body, group.set(pathKey(path.slice(length)), entry));
  }
  return grouped;
}
