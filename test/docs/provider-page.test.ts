import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { limitSettings, renderLimit, variableOf } from "../../src/konnect";
import { kinds } from "../../src/model";
import { createKonnectProvider } from "../../src/provider";
import { adoptionVariable } from "../../src/provider/adoption";

const page = readFileSync(resolve(__dirname, "../../docs/provider.md"), "utf8");
const provider = createKonnectProvider({ environment: {} });

/** The rows of the page's tables, cells trimmed. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

describe("the provider's page", () => {
  it.each(limitSettings.map((setting) => [`${setting.group}.${setting.name}`, setting] as const))(
    "has the variable and the default of %s",
    (name, setting) => {
      const row = rows.find(([first]) => first === `\`${name}\``);
      expect(row?.slice(1, 3)).toEqual([
        `\`${variableOf(setting)}\``,
        `\`${renderLimit(setting, setting.default)}\``,
      ]);
    },
  );

  it("has every setting of the provider block, and no other", () => {
    const attributes = Object.entries(provider.schema.attributes).flatMap(([name, { nested }]) =>
      nested === undefined ? [name] : Object.keys(nested.attributes).map((inner) => `${name}.${inner}`),
    );
    const documented = rows.flatMap(([name = "", variable = ""]) =>
      /^`[a-z_.]+`$/.test(name) && /^(`[A-Z_]+`)?$/.test(variable) ? [name.slice(1, -1)] : [],
    );
    expect([...documented].sort()).toEqual([...attributes].sort());
    expect(page).toContain(`\`${adoptionVariable}\``);
  });

  it("has every resource, data source and function with its parameters", () => {
    for (const name of [
      ...kinds.map(({ terraformType }) => terraformType),
      ...provider.dataSources.map(({ typeName }) => typeName),
      ...(provider.functions ?? []).map(
        ({ name: called, parameters }) =>
          `${called}(${parameters.map((parameter) => parameter.name).join(", ")})`,
      ),
    ]) {
      expect(page).toContain(`\`${name}\``);
    }
  });
});
