import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";

/** The part of an OpenAPI document that says what may be answered. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  readonly "x-other-paths": readonly { readonly below: string; readonly responses: Responses }[];
  readonly "x-no-request": Responses;
}

export type PathItem = Readonly<Record<string, unknown>> & { readonly "x-other-methods": Responses };
export type Responses = Readonly<Record<string, Response>>;

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly requestBody?: unknown;
  readonly responses: Responses;
}

/** An answer as it came, to a request as it was sent. */
export interface Exchange {
  readonly method: string;
  /** Path and query as they stood in the request line; `undefined` for bytes that are no request. */
  readonly target: string | undefined;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
}

/** Which part of the document an exchange falls under. */
export interface Place {
  readonly responses: Responses;
  /** A JSON pointer to the responses. */
  readonly pointer: string;
  readonly operation?: DescribedOperation;
}

/** Holds exchanges to an OpenAPI document. */
export class ApiDescription {
  readonly #ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  readonly #byPointer = new Map<string, ValidateFunction>();
  readonly #byText = new Map<string, ValidateFunction>();
  readonly #templates: readonly Template[];
  readonly #referring: ApiDocument;

  constructor(readonly document: ApiDocument) {
    addFormats(this.#ajv);
    // A document is no schema: its components become one, and each other schema refers to that.
    const text = JSON.stringify(document).replaceAll("#/components/schemas/", "components#/$defs/");
    this.#referring = JSON.parse(text) as ApiDocument;
    this.#ajv.addSchema({ $id: "components", $defs: this.#referring.components.schemas });
    this.#templates = Object.keys(document.paths).map(templateOf);
  }

  /** What the document does not say of an answer, or `undefined` for one that it describes. */
  findUndescribed(exchange: Exchange): string | undefined {
    const { status, contentType, text, method } = exchange;
    const { responses, pointer } = this.placeOf(exchange);
    const response = responses[status];
    if (response === undefined) return `status ${status} is not among ${Object.keys(responses).join(", ")}`;
    const described = Object.keys(response.content ?? {});
    const mediaType = contentType?.split(";")[0];
    if (described.length === 0) return text === "" ? undefined : `a body where there is none: ${text}`;
    if (mediaType === undefined || !described.includes(mediaType)) {
      return `content type ${contentType} is not among ${described.join(", ")}`;
    }
    // The answer to HEAD tells of a body that it does not have.
    if (method === "HEAD") return undefined;
    const body = mediaType === "text/plain" ? { value: text } : parse(text);
    if (body === undefined) return `no JSON: ${text}`;
    const validate = this.validator(`${pointer}/${status}/content/${escape(mediaType)}/schema`);
    if (validate(body.value)) return undefined;
    return `${this.#ajv.errorsText(validate.errors)} in ${text}`;
  }

  /** Why the document would refuse a request's body, or `undefined`: it accepts it, or says nothing of bodies there. */
  findUnfit(exchange: Pick<Exchange, "method" | "target">, body: unknown): string | undefined {
    const { operation, pointer } = this.placeOf(exchange);
    if (operation?.requestBody === undefined) return undefined;
    const at = pointer.replace(/\/responses$/, "/requestBody/content/application~1json/schema");
    const validate = this.validator(at);
    return validate(body) ? undefined : this.#ajv.errorsText(validate.errors);
  }

  /** A schema of the document, compiled once for all places that say the same. */
  validator(pointer: string): ValidateFunction {
    const known = this.#byPointer.get(pointer);
    if (known !== undefined) return known;
    const schema = this.#at(pointer);
    const text = JSON.stringify(schema);
    const compiled = this.#byText.get(text) ?? this.#ajv.compile(schema);
    this.#byText.set(text, compiled);
    this.#byPointer.set(pointer, compiled);
    return compiled;
  }

  #at(pointer: string): object {
    const steps = pointer.split("/").slice(1).map(unescape);
    const at = steps.reduce<unknown>(
      (value, step) => (value as Record<string, unknown>)[step],
      this.#referring,
    );
    if (typeof at !== "object" || at === null) throw new Error(`the document has nothing at ${pointer}`);
    return at;
  }

  /** The operation of a request, or else what the document says of other methods, paths and bytes. */
  placeOf({ method, target }: Pick<Exchange, "method" | "target">): Place {
    const { document } = this;
    if (target === undefined) return { responses: document["x-no-request"], pointer: "/x-no-request" };
    const path = target.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/)[0] ?? "";
    const template = this.#templates.find(({ pattern }) => matches(pattern, path));
    if (template === undefined) return this.#otherPath(path);
    const item = document.paths[template.path];
    const pointer = `/paths/${escape(template.path)}`;
    const operation = item?.[method.toLowerCase()] as DescribedOperation | undefined;
    // Methods are in capitals: `get` is another one.
    if (operation !== undefined && method === method.toUpperCase()) {
      return {
        responses: operation.responses,
        operation,
        pointer: `${pointer}/${method.toLowerCase()}/responses`,
      };
    }
    return { responses: item?.["x-other-methods"] ?? {}, pointer: `${pointer}/x-other-methods` };
  }

  #otherPath(path: string): Place {
    const others = this.document["x-other-paths"];
    const index = others.findIndex(
      ({ below }) => below === "/" || startsWith(templateOf(below).pattern, path),
    );
    return { responses: others[index]?.responses ?? {}, pointer: `/x-other-paths/${index}/responses` };
  }
}

interface Template {
  readonly path: string;
  readonly pattern: readonly (string | undefined)[];
}

/** `undefined` stands for a parameter. */
function templateOf(path: string): Template {
  return { path, pattern: path.split("/").map((part) => (part.startsWith("{") ? undefined : part)) };
}

function matches(pattern: Template["pattern"], path: string): boolean {
  const parts = path.split("/");
  return parts.length === pattern.length && fits(pattern, parts);
}

/** The path itself, or one below it. */
function startsWith(pattern: Template["pattern"], path: string): boolean {
  const parts = path.split("/");
  return parts.length >= pattern.length && fits(pattern, parts);
}

function fits(pattern: Template["pattern"], parts: readonly string[]): boolean {
  return pattern.every((part, index) => part === undefined || part === decoded(parts[index] ?? ""));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function escape(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescape(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
