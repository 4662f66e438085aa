import type { FormatProblem, FormatReader } from "./read";

/** Far more than the largest mesh has in one file: tens of thousands of resources. */
const longest = 8 * 2 ** 20;

/** A reader that refuses a text which would keep it busy for minutes. */
export function bounded(read: FormatReader): FormatReader {
  return (text, file) => {
    if (text.length <= longest) return read(text, file);
    const message = `The text has ${text.length} characters, and no more than ${longest} are read at once.`;
    return Promise.resolve({ resources: [], problems: [tooLarge(file, message)], losses: [] });
  };
}

export function tooLarge(
  file: string,
  message: string,
  remedy = "Divide it into several files.",
): FormatProblem {
  return { code: "too_large", file, line: 1, column: 1, message, remedy };
}
