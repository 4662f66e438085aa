import { type AttributePath, pathKey, type Place } from "../resource";
import { HclCursor } from "./hcl-cursor";

export interface ScannedHcl {
  /** Where blocks, attributes and elements begin, by their paths in what the parser makes of the text. */
  readonly places: ReadonlyMap<string, Place>;
  /** The comments before what stands at a path, or behind the value before it. */
  readonly comments: ReadonlyMap<string, readonly string[]>;
  /** Comments that nothing follows. */
  readonly trailing: readonly { readonly place: Place; readonly lines: readonly string[] }[];
}

/** Finds places and comments, which the parser does not tell, in HCL that it has accepted. */
export function scanHcl(text: string): ScannedHcl {
  return new Scan(text).run();
}

class Scan {
  private readonly cursor: HclCursor;
  private readonly places = new Map<string, Place>();
  private readonly comments = new Map<string, readonly string[]>();
  private readonly trailing: { place: Place; lines: readonly string[] }[] = [];

  constructor(text: string) {
    this.cursor = new HclCursor(text);
  }

  run(): ScannedHcl {
    this.body([]);
    return { places: this.places, comments: this.comments, trailing: this.trailing };
  }

  /** Attributes and blocks, to the brace that closes them. */
  private body(path: AttributePath): void {
    const { cursor } = this;
    for (;;) {
      cursor.skip();
      const { place } = cursor;
      const name = cursor.isAtEnd || cursor.next === "}" ? undefined : cursor.name();
      if (name === undefined) {
        this.noteTrailing(place);
        return;
      }
      cursor.skip({ lineEnds: false });
      if (cursor.next === "=") {
        this.note([...path, name], place);
        cursor.move();
        this.value([...path, name]);
      } else this.block(path, name, place);
    }
  }

  private block(path: AttributePath, type: string, place: Place): void {
    const { cursor } = this;
    const labels: string[] = [];
    while (cursor.next !== "{") {
      const label = cursor.name();
      if (label === undefined) return;
      labels.push(label);
      cursor.skip({ lineEnds: false });
    }
    let at: AttributePath = [...path, type, ...labels, 0];
    for (let count = 1; this.places.has(pathKey(at)); count++) at = [...path, type, ...labels, count];
    this.note(at, place);
    cursor.move();
    this.body(at);
    cursor.move();
  }

  private value(path: AttributePath): void {
    const { cursor } = this;
    cursor.skip({ lineEnds: false });
    if (cursor.next === "{") this.object(path);
    else if (cursor.next === "[") this.list(path);
    else return cursor.expression();
    // An index or an operator may follow.
    cursor.expression();
  }

  private object(path: AttributePath): void {
    const { cursor } = this;
    cursor.move();
    for (;;) {
      cursor.skip();
      const { place } = cursor;
      if (cursor.next === ",") {
        cursor.move();
        continue;
      }
      const key = cursor.isAtEnd || cursor.next === "}" ? undefined : cursor.name();
      if (key === undefined) break;
      cursor.skip({ lineEnds: false });
      // A `for` expression has no keys of its own.
      if (!/[=:]/.test(cursor.next)) break;
      this.note([...path, key], place);
      // What is no plain name is an expression to the parser.
      if (/[./]/.test(key)) this.places.set(pathKey([...path, `\${${key}}`]), place);
      cursor.move();
      this.value([...path, key]);
    }
    this.close("}");
  }

  private list(path: AttributePath): void {
    const { cursor } = this;
    cursor.move();
    for (let index = 0; ;) {
      cursor.skip();
      if (cursor.isAtEnd || cursor.next === "]") break;
      if (cursor.next === ",") {
        cursor.move();
        index++;
        continue;
      }
      this.note([...path, index], cursor.place);
      const before = JSON.stringify(cursor.place);
      this.value([...path, index]);
      if (JSON.stringify(cursor.place) === before) break;
    }
    this.close("]");
  }

  /** Over whatever else stands before the bracket. */
  private close(bracket: string): void {
    const { cursor } = this;
    this.noteTrailing(cursor.place);
    while (!cursor.isAtEnd && cursor.next !== bracket) {
      const before = JSON.stringify(cursor.place);
      cursor.expression();
      if (
        cursor.next !== bracket &&
        (JSON.stringify(cursor.place) === before || cursor.next === "\n" || cursor.next === ",")
      )
        cursor.move();
    }
    cursor.move();
  }

  private note(path: AttributePath, place: Place): void {
    const key = pathKey(path);
    this.places.set(key, place);
    const lines = this.cursor.takeComments();
    if (lines.length > 0) this.comments.set(key, lines);
  }

  private noteTrailing(place: Place): void {
    const lines = this.cursor.takeComments();
    if (lines.length > 0) this.trailing.push({ place, lines });
  }
}
