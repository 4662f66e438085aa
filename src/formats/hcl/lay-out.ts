/** One attribute of a body. */
export interface BodyLine {
  readonly comments: readonly string[];
  readonly name: string;
  /** All but the first line relative to the indentation of the attribute. */
  readonly value: readonly string[];
}

/** The lines of a body as `tofu fmt` leaves them: equals signs of neighbours that take one line stand below each other. */
export function layOut(attributes: readonly BodyLine[]): readonly string[] {
  const widths = alignedWidths(attributes);
  return attributes.flatMap(({ comments, name, value: [first = "", ...rest] }, index) => {
    const padding = " ".repeat((widths[index] ?? 0) - widthOf(name));
    return [...renderComments(comments), `${name}${padding} = ${first}`, ...rest];
  });
}

/** How wide each name is to be: as the widest of its run. */
function alignedWidths(attributes: readonly BodyLine[]): readonly number[] {
  const widths: number[] = [];
  let run: number[] = [];
  const close = () => {
    const widest = Math.max(0, ...run.map((index) => widthOf(attributes[index]?.name ?? "")));
    for (const index of run) widths[index] = widest;
    run = [];
  };
  attributes.forEach(({ comments, name, value }, index) => {
    if (comments.length > 0 || value.length > 1) close();
    if (value.length > 1) widths[index] = widthOf(name);
    else run.push(index);
  });
  close();
  return widths;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;
}

export function renderComments(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "#" : `# ${line}`));
}
