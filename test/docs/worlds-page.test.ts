import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { worldJsonSchema } from "../../src/mesh";

const docs = resolve(__dirname, "../../docs");
const page = readFileSync(resolve(docs, "worlds.md"), "utf8");

/** A JSON Schema, as far as members are looked for in it. */
interface Schema {
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** All members of a schema and of what is in it: name, description, default. */
function membersOf(schema: Schema): readonly (readonly string[])[] {
  const { properties = {}, required = [], items, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).map(([name, { description = "", default: usual }]) => {
      const shown = usual === undefined ? "" : `\`${JSON.stringify(usual)}\``;
      return [`\`${name}\``, description, required.includes(name) ? "required" : shown];
    }),
    ...[...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf].flatMap(membersOf),
  ];
}

const rows = page
  .split("\n")
  .filter((line) => /^\| `/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(" |")
      .map((cell) => cell.trim()),
  );

it("the page of worlds has every member with its description and default, and no other", () => {
  const unique = (cells: readonly (readonly string[])[]) =>
    [...new Set(cells.map((row) => row.join(" | ").trim()))].sort();
  expect(unique(rows)).toEqual(unique(membersOf(worldJsonSchema() as Schema)));
});

it("the JSON Schema beside it is the format's", () => {
  const written = JSON.parse(readFileSync(resolve(docs, "world.schema.json"), "utf8")) as unknown;
  expect(written).toEqual(JSON.parse(JSON.stringify(worldJsonSchema())));
});
