import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMock } from "../../src/mock";
import { servedKinds } from "../../src/mock/kinds/served-kinds";
import { type Profile, profiles } from "../../src/model";
import type { ApiDocument, DescribedOperation } from "./openapi/api-description";
import { readApiDescription } from "./openapi/read-api-description";

const page = readFileSync(join(__dirname, "../../docs/mock.md"), "utf8");

/** The rows of the matrix in the documentation, without its head. */
function documented(): readonly string[] {
  const [, table = ""] = /<!-- support matrix -->\n([^]*?)<!-- end -->/.exec(page) ?? [];
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.replace(/ +/g, " ").trim());
}

type Documents = readonly (readonly [Profile, ApiDocument])[];

function implemented(documents: Documents): readonly string[] {
  return servedKinds.map(({ kind, style, admission }) => {
    const path = `${kind.scope === "mesh" ? "/meshes/{mesh}" : ""}/${kind.collection}`;
    const having = documents.filter(([, { paths }]) => itemPath(path) in paths);
    const methods = new Set(having.map(([, document]) => methodsOf(document, path)));
    const cells = [
      kind.name,
      `\`${path}\``,
      admission,
      style === "schema" ? "`spec`" : "flat",
      [...methods].join(" or "),
      having.length === profiles.length ? "both" : having.map(([profile]) => profile).join(", "),
      kind.shortName === undefined ? "none" : `\`${kind.shortName}\``,
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

const api = "/v1/mesh/control-planes/{controlPlaneId}/api";
const itemPath = (path: string) => `${api}${path}/{name}`;

/** What can succeed, as the mock's own document has it. */
function methodsOf({ paths }: ApiDocument, path: string): string {
  const succeeds = (at: string, method: string) => {
    const { responses = {} } = (paths[at]?.[method] ?? {}) as Partial<DescribedOperation>;
    return Object.keys(responses).some((status) => status.startsWith("2"));
  };
  const methods = ["get", "put", "delete"].filter((method) => succeeds(itemPath(path), method));
  return [...(succeeds(`${api}${path}`, "get") ? ["list"] : []), ...methods].join(", ").toUpperCase();
}

async function documentOf(profile: Profile): Promise<ApiDocument> {
  const mock = await startMock({ profile });
  try {
    return (await readApiDescription(mock)).document;
  } finally {
    await mock.close();
  }
}

it("the support matrix in the documentation is that of the mock, in both profiles", async () => {
  const documents = await Promise.all(
    profiles.map(async (profile) => [profile, await documentOf(profile)] as const),
  );
  expect(documented()).toEqual(implemented(documents));
});
