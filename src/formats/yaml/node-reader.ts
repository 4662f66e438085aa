import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from "yaml";
import type { FormatProblem } from "../read";
import { type AttributePath, type Comments, pathKey, type Place } from "../resource";

/** A document as JSON, and where in the text each part of it stands. */
export interface ReadNode {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly comments: Comments;
}

/** How much aliases may repeat: what a person writes stays far below, what grows without bound does not. */
const maximumRepeated = 100_000;
const maximumDepth = 200;

/** Reads one document: aliases and merge keys become what they stand for. */
export class NodeReader {
  private readonly places = new Map<string, Place>();
  private readonly comments = new Map<string, string[]>();
  private readonly anchors = new Map<string, Node>();
  private readonly within = new Set<Node>();
  private repeated = 0;
  private isInAlias = false;

  constructor(
    private readonly placeAt: (offset: number) => Place,
    private readonly tell: (problem: Omit<FormatProblem, "file">) => void,
  ) {}

  read({ contents, comment, commentBefore }: Document.Parsed): ReadNode {
    this.comment([], commentBefore);
    const value = contents === null ? null : this.node(contents, []);
    this.comment([], comment);
    return { value, places: this.places, comments: this.comments };
  }

  private node(node: Node, path: AttributePath): unknown {
    if (isAlias(node)) return this.alias(node, path);
    if (this.isInAlias && ++this.repeated > maximumRepeated) return this.tooLarge(node);
    if (path.length > maximumDepth) return this.tooLarge(node);
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined && !this.isInAlias) this.anchors.set(anchor, node);
    if (!this.places.has(pathKey(path))) this.place(path, node);
    this.within.add(node);
    const value = this.content(node, path);
    this.within.delete(node);
    return value;
  }

  private content(node: Node, path: AttributePath): unknown {
    if (isScalar(node)) {
      this.comment(path, node.commentBefore);
      this.comment(path, node.comment);
      if (typeof node.value === "number" && !Number.isFinite(node.value)) {
        this.fail(node, "wrong_type", "This is no finite number.", "Write a number.");
        return null;
      }
      return node.value;
    }
    const first = isSeq(node) ? [...path, 0] : path;
    this.comment(isMap(node) ? firstKey(node, path) : first, node.commentBefore);
    const value = isSeq(node)
      ? node.items.map((item, index) => (isNode(item) ? this.node(item, [...path, index]) : null))
      : isMap(node)
        ? this.map(node, path)
        : null;
    this.comment(path, node.comment);
    return value;
  }

  private map(map: YAMLMap, path: AttributePath): unknown {
    const own = new Map<string, unknown>();
    const merged = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = this.key(pair);
      if (key === undefined) continue;
      if (isMergeKey(pair)) {
        for (const [name, value] of this.merge(pair.value, path))
          if (!merged.has(name)) merged.set(name, value);
        continue;
      }
      // The parser has told of the second of two.
      if (own.has(key)) continue;
      const inner = [...path, key];
      if (isNode(pair.key)) {
        this.place(inner, pair.key);
        this.comment(inner, pair.key.commentBefore);
      }
      own.set(key, isNode(pair.value) ? this.node(pair.value, inner) : null);
    }
    return Object.fromEntries([...merged, ...own]);
  }

  private key({ key }: Pair): string | undefined {
    if (isScalar(key) && ["string", "number", "boolean"].includes(typeof key.value)) return String(key.value);
    this.fail(isNode(key) ? key : undefined, "wrong_type", "A key must be text.", "Write the key in quotes.");
    return undefined;
  }

  private merge(value: unknown, path: AttributePath): readonly (readonly [string, unknown])[] {
    const sources = isSeq(value) ? value.items : [value];
    return sources.flatMap((source) => {
      const read = isNode(source) ? this.node(source, path) : null;
      if (typeof read === "object" && read !== null && !Array.isArray(read)) return Object.entries(read);
      this.fail(
        isNode(source) ? source : undefined,
        "wrong_type",
        "Only a map can be merged.",
        "Name a map.",
      );
      return [];
    });
  }

  private alias(alias: Node & { readonly source: string }, path: AttributePath): unknown {
    const target = this.anchors.get(alias.source);
    if (target === undefined) {
      this.fail(
        alias,
        "syntax",
        `No anchor &${alias.source} stands before this.`,
        "Name an anchor before it.",
      );
      return null;
    }
    if (this.within.has(target)) {
      this.fail(alias, "not_readable", "This alias holds itself.", "Write the value that is meant.");
      return null;
    }
    if (!this.places.has(pathKey(path))) this.place(path, alias);
    const outer = this.isInAlias;
    this.isInAlias = true;
    const value = this.node(target, path);
    this.isInAlias = outer;
    return value;
  }

  private tooLarge(node: Node): null {
    if (this.repeated <= maximumRepeated + 1) {
      this.fail(node, "too_large", "The document grows too large or too deep here.", "Repeat less.");
      this.repeated = maximumRepeated + 1;
    }
    return null;
  }

  private place(path: AttributePath, { range }: Node): void {
    if (range) this.places.set(pathKey(path), this.placeAt(range[0]));
  }

  private comment(path: AttributePath, comment: string | null | undefined): void {
    if (comment === null || comment === undefined || this.isInAlias) return;
    const lines = comment.split(/\r?\n/).map((line) => line.replace(/^ /, "").trimEnd());
    const said = lines.filter((line) => line !== "");
    const key = pathKey(path);
    if (said.length > 0) this.comments.set(key, [...(this.comments.get(key) ?? []), ...said]);
  }

  private fail(node: Node | undefined, code: FormatProblem["code"], message: string, remedy: string): void {
    this.tell({ ...this.placeAt(node?.range?.[0] ?? 0), code, message, remedy });
  }
}

function firstKey(map: YAMLMap, path: AttributePath): AttributePath {
  const key = map.items[0]?.key;
  return isScalar(key) ? [...path, String(key.value)] : path;
}

function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}
