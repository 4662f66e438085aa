import { type AttributePath, pathKey, type Place } from "../resource";

/** JSON, and where in the text each of its values stands: an entry of an object where its key does. */
export interface ParsedJson {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly duplicates: readonly (Place & { readonly key: string })[];
}

export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly place: Place,
    readonly isTooDeep = false,
  ) {
    super(message);
  }
}

/** Terraform's own limit is its memory; no configuration is nested like this. */
const deepest = 200;

/** @throws JsonSyntaxError with the place of what is no JSON */
export function parseJson(text: string): ParsedJson {
  return new JsonParser(text).parse();
}

class JsonParser {
  private at = 0;
  private line = 1;
  private lineStart = 0;
  private readonly places = new Map<string, Place>();
  private readonly duplicates: (Place & { readonly key: string })[] = [];

  constructor(private readonly text: string) {
    if (text.startsWith("\ufeff")) this.at = this.lineStart = 1;
  }

  parse(): ParsedJson {
    this.skipBlanks();
    const value = this.value([]);
    this.skipBlanks();
    if (this.at < this.text.length) this.fail("There is more after the end of the document");
    return { value, places: this.places, duplicates: this.duplicates };
  }

  private value(path: AttributePath): unknown {
    if (path.length > deepest) {
      throw new JsonSyntaxError(`Values are nested more than ${deepest} deep`, this.place(), true);
    }
    const key = pathKey(path);
    if (!this.places.has(key)) this.places.set(key, this.place());
    switch (this.text[this.at]) {
      case "{":
        return this.object(path);
      case "[":
        return this.list(path);
      case '"':
        return this.string();
      default:
        return this.literal();
    }
  }

  private object(path: AttributePath): unknown {
    const entries = new Map<string, unknown>();
    this.sequence("}", () => {
      const place = this.place();
      if (this.text[this.at] !== '"') this.fail("A key in quotes is missing");
      const key = this.string();
      if (entries.has(key)) this.duplicates.push({ key, ...place });
      this.places.set(pathKey([...path, key]), place);
      this.skipBlanks();
      this.expect(":");
      this.skipBlanks();
      entries.set(key, this.value([...path, key]));
    });
    return Object.fromEntries(entries);
  }

  private list(path: AttributePath): unknown {
    const elements: unknown[] = [];
    this.sequence("]", () => {
      elements.push(this.value([...path, elements.length]));
    });
    return elements;
  }

  private sequence(close: string, readOne: () => void): void {
    this.at++;
    this.skipBlanks();
    for (let isFirst = true; this.text[this.at] !== close; isFirst = false) {
      if (!isFirst) {
        this.expect(",");
        this.skipBlanks();
      }
      readOne();
      this.skipBlanks();
    }
    this.at++;
  }

  private string(): string {
    return this.match(
      // eslint-disable-next-line no-control-regex -- JSON wants these escaped
      /"(?:[^"\\\u0000-\u001f]|\\.)*"/y,
      "A string has no end, or holds what has to be escaped",
    ) as string;
  }

  private literal(): unknown {
    return this.match(/true|false|null|-?\d[\d.eE+-]*/y, "A value is missing");
  }

  private match(pattern: RegExp, otherwise: string): unknown {
    pattern.lastIndex = this.at;
    const token = pattern.exec(this.text)?.[0];
    if (token === undefined) this.fail(otherwise);
    try {
      const value = JSON.parse(token) as unknown;
      this.at += token.length;
      return value;
    } catch {
      return this.fail(`${token.slice(0, 40)} is no JSON`);
    }
  }

  private expect(character: string): void {
    if (this.text[this.at] !== character) this.fail(`A ${JSON.stringify(character)} is missing`);
    this.at++;
  }

  private skipBlanks(): void {
    for (; ; this.at++) {
      const character = this.text[this.at];
      if (character === "\n") {
        this.line++;
        this.lineStart = this.at + 1;
      } else if (character !== " " && character !== "\t" && character !== "\r") return;
    }
  }

  private place(): Place {
    return { line: this.line, column: this.at - this.lineStart + 1 };
  }

  private fail(message: string): never {
    throw new JsonSyntaxError(this.at < this.text.length ? message : "The text ends too early", this.place());
  }
}
