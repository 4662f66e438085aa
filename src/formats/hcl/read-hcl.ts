import type { AttributePath } from "../resource";
import { bounded } from "../bounded";
import type { FormatReader, ReadFormat } from "../read";
import { readConfiguration } from "../read-configuration";
import { lossOf } from "../loss";
import { parseHcl } from "./parse-hcl";
import { scanHcl, type ScannedHcl } from "./scan-hcl";

/** Reads HCL by the ecosystem's own parser, `@cdktf/hcl2json`, which has to be installed. */
export const readHcl: FormatReader = bounded(async (text, file) => {
  const parsed = await parseHcl(text, file);
  if ("problems" in parsed) return { resources: [], problems: parsed.problems, losses: [] };
  const scanned = scanHcl(text);
  const { places, comments } = scanned;
  const read = readConfiguration({ file, root: parsed.root, places, comments });
  return { ...read, losses: [...read.losses, ...commentsOfNoResource(scanned, file)] };
});

/** Comments on what is no resource, and those that nothing follows. */
function commentsOfNoResource(
  { comments, places, trailing }: ScannedHcl,
  file: string,
): ReadFormat["losses"] {
  const elsewhere = [...comments].flatMap(([key, lines]) => {
    const [block] = JSON.parse(key) as AttributePath;
    return block === "resource" ? [] : [{ place: places.get(key) ?? { line: 1, column: 1 }, lines }];
  });
  return [...elsewhere, ...trailing].map(({ place: { line, column }, lines }) =>
    lossOf(
      "comment",
      `the comment ${JSON.stringify(lines.join(" "))}`,
      "it stands before no part of a resource.",
      {
        place: `${file}:${line}:${column}`,
      },
    ),
  );
}
