/** A TypeScript expression as prettier lays it out. Objects always take a line a member, which prettier leaves so. */
export type Code =
  | { readonly type: "plain"; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "object"; readonly members: readonly CodeMember[] }
  | { readonly type: "list"; readonly elements: readonly CodeElement[] }
  | { readonly type: "call"; readonly callee: string; readonly args: readonly Code[] }
  /** Calls in a chain that stand on one line, or else something that says the same. */
  | { readonly type: "chain"; readonly text: string; readonly otherwise: Code };

export interface CodeElement {
  readonly comments: readonly string[];
  readonly value: Code;
}

export interface CodeMember extends CodeElement {
  readonly name: string;
}

const width = 80;

/**
 * The lines of an expression; all but the first are indented by what is given.
 * @param before what stands before it on its first line, the indentation too
 * @param after what stands after it on its last line
 */
export function renderCode(code: Code, indent: number, before: number, after: number): readonly string[] {
  const flat = flatOf(code);
  if (flat !== undefined && before + columnsOf(flat) + after <= width) return [flat];
  const inner = indent + 2;
  const pad = " ".repeat(inner);
  const end = " ".repeat(indent);
  switch (code.type) {
    case "plain":
    case "text":
      return [flat ?? ""];
    case "chain":
      return renderCode(code.otherwise, indent, before, after);
    case "call":
      return renderCall(code, indent, before, after);
    case "object":
      return ["{", ...code.members.flatMap((member) => renderMember(member, inner)), `${end}}`];
    case "list":
      return [
        "[",
        ...code.elements.flatMap(({ comments, value }) => [
          ...renderComments(comments, pad),
          ...closed(pad, renderCode(value, inner, inner, 1), ","),
        ]),
        `${end}]`,
      ];
  }
}

/** A list or an object at the end opens on the line of the call; all else that is too wide takes a line an argument. */
function renderCall(
  { callee, args }: Extract<Code, { type: "call" }>,
  indent: number,
  before: number,
  after: number,
): readonly string[] {
  const last = args.at(-1);
  const others = args.slice(0, -1).map(flatOf);
  if ((last?.type === "object" || last?.type === "list") && !others.includes(undefined)) {
    const head = `${callee}(${others.map((other) => `${other ?? ""}, `).join("")}`;
    const lines = renderCode(last, indent, before + columnsOf(head), after + 1);
    if (before + columnsOf(head) + 1 <= width) return closed(head, lines, ")");
  }
  const inner = indent + 2;
  const pad = " ".repeat(inner);
  return [
    `${callee}(`,
    ...args.flatMap((argument) => closed(pad, renderCode(argument, inner, inner, 1), ",")),
    `${" ".repeat(indent)})`,
  ];
}

function renderMember({ comments, name, value }: CodeMember, indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  const key = keyOf(name);
  const head = `${pad}${key}: `;
  const lines = renderCode(value, indent, head.length, 1);
  const isText = (value.type === "chain" ? value.otherwise : value).type === "text";
  // Prettier moves long text to a line of its own, except after the shortest of names.
  const isTooLong = isText && lines.length === 1 && head.length + columnsOf(lines[0] ?? "") + 1 > width;
  if (isTooLong && key.length > 4) {
    return [...renderComments(comments, pad), `${pad}${key}:`, `${pad}  ${lines.join("")},`];
  }
  return [...renderComments(comments, pad), ...closed(head, lines, ",")];
}

/** Lines with something before the first of them, and something behind the last. */
function closed(head: string, lines: readonly string[], end: string): readonly string[] {
  return lines.map(
    (line, index) => `${index === 0 ? head : ""}${line}${index === lines.length - 1 ? end : ""}`,
  );
}

/** An expression on one line; undefined where it needs several. */
function flatOf(code: Code): string | undefined {
  switch (code.type) {
    case "plain":
      return code.text;
    case "text":
      return literalOf(code.text);
    case "chain":
      return code.text;
    case "call": {
      const args = code.args.map(flatOf);
      return args.includes(undefined) ? undefined : `${code.callee}(${args.join(", ")})`;
    }
    case "object":
      return code.members.length === 0 ? "{}" : undefined;
    case "list": {
      const elements = code.elements.map(({ comments, value }) =>
        comments.length === 0 ? flatOf(value) : undefined,
      );
      return elements.includes(undefined) ? undefined : `[${elements.join(", ")}]`;
    }
  }
}

export function renderComments(lines: readonly string[], pad: string): readonly string[] {
  return lines.map((line) => (line === "" ? `${pad}//` : `${pad}// ${line}`));
}

/** Text in the quotes that prettier prefers: those that need fewer escapes. */
export function literalOf(text: string): string {
  const json = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const [doubles, singles] = [text.split('"').length, text.split("'").length];
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literalOf(name);
}

/** As wide as a terminal shows it: some characters take two columns, some none. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    columns +=
      /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
