import ts from "typescript";

/** Of one file, in TypeScript or JavaScript: every import of a package, or of a path in it, imports another one. */
export function renameImports(text: string, from: string, to: string): string {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName === from || fileName.startsWith(`${from}/`))
    .sort((left, right) => right.pos - left.pos)
    .reduce((renamed, { pos }) => {
      // The position is that of the opening quotation mark.
      const start = pos + 1;
      return renamed.slice(0, start) + to + renamed.slice(start + from.length);
    }, text);
}
