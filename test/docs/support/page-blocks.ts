/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  /** Name of the file that it is, if it is one: `title="main.ts"`. */
  readonly title: string | undefined;
  readonly text: string;
}

export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w*)[ ]*(?:title="([^"]+)")?\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", title, text = ""]) => ({ language, title, text }),
  );
}

/** What the page says that its commands print: each `text` block, with the block before it. */
export function toldOutputs(
  blocks: readonly Block[],
): readonly (readonly [expected: string, command: Block])[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return block.language === "text" && before !== undefined ? [[block.text, before] as const] : [];
  });
}

/** Whether a text has the lines that are expected, one after another; `…` stands for any part of a line. */
export function hasLines(text: string, expected: string): boolean {
  const lines = expected.trim().split("\n");
  return new RegExp(lines.map((line) => line.split("…").map(literal).join(".*")).join("\n")).test(text);
}

function literal(text: string): string {
  return text.trimEnd().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
