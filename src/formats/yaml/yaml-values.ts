import { Document, isNode, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import {
  type AlternativesShape,
  chooseAlternative,
  type Field,
  type ObjectShape,
  type Shape,
  terraformName,
} from "../../model";
import type { Ledger } from "../ledger";
import type { AttributePath } from "../resource";
import { optionSet, type WireObject } from "../to-wire";
import { type Attributes, Expression, isAttributes, isList, type Value } from "../value";

/** Attributes as YAML by the names of the wire, comments before what they stood before. */
export class YamlValues {
  constructor(private readonly ledger: Ledger) {}

  /** @param without fields that the caller writes elsewhere, by their names on the wire */
  object(
    shape: ObjectShape,
    attributes: Attributes,
    path: AttributePath,
    without: readonly string[] = [],
  ): YAMLMap {
    const map = new YAMLMap();
    for (const field of shape.fields) {
      if (without.includes(field.name)) continue;
      const pair = this.member(field, attributes, path);
      if (pair !== undefined) map.add(pair);
    }
    this.loseUnknown(shape, attributes, path);
    return map;
  }

  /** A field, named as on the wire; undefined where it is not set, or cannot be written. */
  member(field: Field, attributes: Attributes, path: AttributePath): Pair | undefined {
    const name = terraformName(field);
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (value === undefined || value === null) return undefined;
    const inner = [...path, name];
    const { facets } = field;
    if (facets.mode === "computed") {
      this.ledger.lose("set_by_server", inner, "the control plane sets it.");
      return undefined;
    }
    if (facets.terraformOnly === true) return undefined;
    return this.pair(
      field.name,
      inner,
      facets.json === true && typeof value === "string"
        ? this.json(value, inner)
        : this.value(field.shape, value, inner),
    );
  }

  pair(name: string, path: AttributePath, value: Node | undefined): Pair | undefined {
    if (value === undefined) return undefined;
    const key = new Scalar(name);
    key.commentBefore = renderComment(this.ledger.take(path));
    return new Pair(key, value);
  }

  private value(shape: Shape, value: Value, path: AttributePath): Node | undefined {
    if (value instanceof Expression) {
      this.ledger.lose("expression", path, `${value.source} is left out: YAML knows no expressions.`);
      return undefined;
    }
    switch (shape.type) {
      case "object":
        return isAttributes(value) ? this.object(shape, value, path) : nodeOf(value);
      case "list":
        return isList(value) ? this.list(shape.element, value, path) : nodeOf(value);
      case "map":
        return isAttributes(value) ? this.map(shape.value, value, path) : nodeOf(value);
      case "alternatives":
        return this.alternative(shape, value, path);
      default:
        return nodeOf(value);
    }
  }

  private list(element: Shape, values: readonly Value[], path: AttributePath): Node {
    const list = new YAMLSeq<Node>();
    values.forEach((value, index) => {
      const comment = renderComment(this.ledger.take([...path, index]));
      const node = this.value(element, value, [...path, index]);
      if (node === undefined) return;
      node.commentBefore = comment;
      list.add(node);
    });
    return list;
  }

  private map(shape: Shape, values: Attributes, path: AttributePath): Node {
    const map = new YAMLMap();
    for (const [key, value] of Object.entries(values)) {
      const inner = [...path, key];
      const pair = this.pair(key, inner, this.value(shape, value, inner));
      if (pair !== undefined) map.add(pair);
    }
    return map;
  }

  /** Bare, and told of where that leaves open which of the types it is. */
  private alternative(shape: AlternativesShape, value: Value, path: AttributePath): Node | undefined {
    const option = optionSet(shape, value);
    if (option === undefined) {
      this.ledger.lose("alternative", path, "it is left out: just one of the types must be set.");
      return undefined;
    }
    const inner = [...path, option.name];
    const node = this.value(option.shape, option.value, inner);
    const comment = this.ledger.take(inner);
    if (node !== undefined && comment.length > 0) node.commentBefore = renderComment(comment);
    const read = node && chooseAlternative(shape, plainOf(node));
    if (node !== undefined && read?.name !== option.name) {
      this.ledger.lose("alternative", inner, `YAML cannot tell it from ${read?.name ?? "none"}.`);
    }
    return node;
  }

  private json(text: string, path: AttributePath): Node {
    try {
      const value: unknown = JSON.parse(text);
      if (JSON.stringify(value) !== text) {
        this.ledger.lose("text_form", path, "YAML keeps what the JSON says, not its spelling.");
      }
      return nodeOf(value);
    } catch {
      this.ledger.lose("value", path, "it is no JSON; YAML has it as text.");
      return nodeOf(text);
    }
  }

  private loseUnknown({ fields }: ObjectShape, attributes: Attributes, path: AttributePath): void {
    const known = new Set(fields.map(terraformName));
    for (const [name, value] of Object.entries(attributes)) {
      if (known.has(name) || value === null) continue;
      this.ledger.lose("unknown_field", [...path, name], "the contract has no such attribute.");
    }
  }
}

/** How lines of comment stand before a key. */
function renderComment(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.map((line) => ` ${line}`).join("\n");
}

const plain = new Document();

export function nodeOf(value: unknown): Node {
  const node = plain.createNode(value, { aliasDuplicateObjects: false });
  if (!isNode(node)) throw new Error("YAML has no node for a value");
  return node;
}

function plainOf(node: Node): WireObject {
  return node.toJS(plain) as WireObject;
}
