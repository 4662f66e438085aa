import { pathKey, type Place } from "../resource";

const header = /^([A-Za-z_][\w-]*)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/;

/** Where the blocks of a file begin, by their paths in what the parser makes of it: blocks start at the margin. */
export function placesOfBlocks(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let heredoc: string | undefined;
  text.split("\n").forEach((source, index) => {
    if (heredoc !== undefined) {
      if (source.trim() === heredoc) heredoc = undefined;
      return;
    }
    heredoc = /=\s*<<-?([A-Za-z_][\w-]*)\s*$/.exec(source)?.[1];
    const [, type = "", labels = ""] = header.exec(source) ?? [];
    if (type === "") return;
    const names = [...labels.matchAll(/"([^"]*)"|[\w-]+/g)].map(([label, quoted]) => quoted ?? label);
    for (let count = 0; ; count++) {
      const key = pathKey([type, ...names, count]);
      if (places.has(key)) continue;
      places.set(key, { line: index + 1, column: 1 });
      break;
    }
  });
  return places;
}
