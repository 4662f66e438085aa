import { readFileSync } from "node:fs";
import { join } from "node:path";
import { servedKinds } from "../../src/mock/kinds/served-kinds";
import { profiles } from "../../src/model";

const page = readFileSync(join(__dirname, "../../docs/mock.md"), "utf8");

/** The rows of the matrix in the documentation, without its head. */
function documented(): readonly string[] {
  const [, table = ""] = /<!-- support matrix -->\n([^]*?)<!-- end -->/.exec(page) ?? [];
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.replace(/ +/g, " ").trim());
}

function implemented(): readonly string[] {
  return servedKinds.map(({ kind, style, admission, writtenBy, profiles: generations }) => {
    const path = `${kind.scope === "mesh" ? "/meshes/{mesh}" : ""}/${kind.collection}`;
    const cells = [
      kind.name,
      `\`${path}\``,
      admission,
      style === "schema" ? "`spec`" : "flat",
      writtenBy === "zones" ? "zones: 405" : "yes",
      generations.length === profiles.length ? "both" : generations.join(", "),
      kind.shortName === undefined ? "none" : `\`${kind.shortName}\``,
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

it("the support matrix in the documentation is that of the mock", () => {
  expect(documented()).toEqual(implemented());
});
