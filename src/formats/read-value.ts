import { renderProblemPath, type Shape, terraformName } from "../model";
import type { AttributePath } from "./resource";
import { parseTemplate } from "./template";
import { type Attributes, Expression, type Value } from "./value";
import type { LossCode } from "./loss";
import type { FormatProblemCode } from "./read";

/** What a value reader tells its caller of; paths are those of the attributes. */
export interface ValueListener {
  lose(code: LossCode, path: AttributePath, why: string): void;
  refuse(code: FormatProblemCode, path: AttributePath, message: string, remedy: string): void;
}

/** Reads what Terraform's JSON sets attributes to: text is a template, and the contract says what type it gives. */
export class ValueReader {
  constructor(private readonly listener: ValueListener) {}

  object(shape: Shape | undefined, json: object, path: AttributePath): Attributes {
    return Object.fromEntries(
      Object.entries(json).flatMap(([key, value]) => {
        const member = this.member(shape, key, value, [...path, key]);
        return member === undefined ? [] : [member];
      }),
    );
  }

  private member(
    shape: Shape | undefined,
    key: string,
    json: unknown,
    path: AttributePath,
  ): readonly [string, Value] | undefined {
    if (shape?.type === "object") {
      const field = shape.fields.find((candidate) => terraformName(candidate) === key);
      if (field === undefined) return this.unknown(path);
      if (field.facets.mode === "computed") {
        this.listener.lose("set_by_server", path, "nobody but the server sets it.");
        return undefined;
      }
      return [key, this.value(field.shape, json, path)];
    }
    if (shape?.type === "alternatives") {
      const option = shape.options.find(({ name }) => name === key);
      return option === undefined ? this.unknown(path) : [key, this.value(option.shape, json, path)];
    }
    const name = parseTemplate(key);
    const meant = name instanceof Expression ? this.computedKey(name, path) : name;
    if (meant === undefined) return undefined;
    return [meant, this.value(shape?.type === "map" ? shape.value : undefined, json, path)];
  }

  private unknown(path: AttributePath): undefined {
    this.listener.lose("unknown_field", path, "there is no such attribute; Terraform would refuse it.");
    return undefined;
  }

  /** The key that was meant, so that what follows is not refused for its lack. */
  private computedKey({ source }: Expression, path: AttributePath): string | undefined {
    if (looksLikeLabelKey.test(source)) {
      this.listener.refuse(
        "unquoted_key",
        path,
        `The key ${source} is not in quotes, so Terraform takes it for a calculation with other resources.`,
        `Write "${source}" = …, in quotes.`,
      );
      return source;
    }
    this.listener.lose("expression", path, `the key is only known to Terraform: ${source}`);
    return undefined;
  }

  private value(shape: Shape | undefined, json: unknown, path: AttributePath): Value {
    if (json === null || json === undefined) return null;
    if (typeof json === "string") return this.text(shape, json, path);
    if (typeof json === "number" || typeof json === "boolean") return this.scalar(shape, json, path);
    if (Array.isArray(json)) return this.list(shape, json, path);
    if (
      shape !== undefined &&
      shape.type !== "object" &&
      shape.type !== "map" &&
      shape.type !== "alternatives"
    ) {
      return this.wrongType(path, "an object", shape);
    }
    return this.object(shape, json, path);
  }

  private text(shape: Shape | undefined, template: string, path: AttributePath): Value {
    const text = parseTemplate(template);
    if (text instanceof Expression) return text;
    switch (shape?.type) {
      case "integer":
      case "number": {
        // What Terraform itself takes for a number.
        if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return text;
        const number = Number(text);
        this.listener.lose(
          "text_form",
          path,
          `it is text here and a number by the contract: write ${number}.`,
        );
        return number;
      }
      case "boolean":
        if (text !== "true" && text !== "false") return text;
        this.listener.lose(
          "text_form",
          path,
          `it is text here and a boolean by the contract: write ${text}.`,
        );
        return text === "true";
      case "object":
      case "map":
      case "list":
      case "alternatives":
        return this.wrongType(path, "text", shape);
      default:
        return text;
    }
  }

  private scalar(shape: Shape | undefined, json: number | boolean, path: AttributePath): Value {
    switch (shape?.type) {
      case "string":
        this.listener.lose("text_form", path, `it is text by the contract: write "${json}".`);
        return String(json);
      case "object":
      case "map":
      case "list":
      case "alternatives":
        return this.wrongType(path, String(json), shape);
      default:
        return json;
    }
  }

  private list(shape: Shape | undefined, json: readonly unknown[], path: AttributePath): Value {
    if (shape !== undefined && shape.type !== "list") return this.wrongType(path, "a list or a block", shape);
    return json.map((element, index) => this.value(shape?.element, element, [...path, index]));
  }

  private wrongType(path: AttributePath, given: string, { type }: Shape): null {
    const name = renderProblemPath(path);
    const { wanted, example } = forms[type];
    this.listener.refuse(
      "wrong_type",
      path,
      `${name} is ${given}, and has to be ${wanted}.`,
      `Write ${String(path.at(-1))} = ${example}.`,
    );
    return null;
  }
}

/** Such as `kuma.io/zone`, and not what Terraform's references begin with. */
const looksLikeLabelKey =
  /^(?!(?:var|local|each|count|data|module|path|self|terraform|konnect_\w+)\.)[A-Za-z_][\w-]*(?:[./][\w-]+)+$/;

const object = { wanted: "an object", example: "{ … }" };
const number = { wanted: "a number", example: "1" };

const forms: Readonly<Record<Shape["type"], { readonly wanted: string; readonly example: string }>> = {
  object,
  map: object,
  alternatives: object,
  list: { wanted: "a list", example: "[…]" },
  string: { wanted: "text", example: '"…"' },
  boolean: { wanted: "true or false", example: "true" },
  integer: number,
  number,
};
