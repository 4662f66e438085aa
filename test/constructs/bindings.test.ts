import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import * as constructs from "cdktf-konnect-mesh";
import { kinds } from "cdktf-konnect-mesh/model";
import { generateBindings } from "../../scripts/bindings/generate-bindings";

const root = resolve(__dirname, "../..");
const directory = join(root, "constructs/gen");
const files = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

describe("the generated bindings", () => {
  it("regenerate to the byte", async () => {
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/generate.ts", "--check"], {
      cwd: root,
    });
    expect((await run).stdout).toMatch(/\d+ files are up to date\n$/);
  });

  it.each(files.map((file) => [file.slice(directory.length + 1), file]))(
    "%s is marked as generated, and names nothing of the machine it was generated on",
    (_, file) => {
      const text = readFileSync(file, "utf8");
      expect(text).toMatch(/^\/\/ @ts-nocheck: .*\n\/\/ Written by `npm run generate`/);
      expect(text).not.toContain(root);
      const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => String(host));
      expect(
        hosts.filter((host) => !/^(registry\.terraform\.io|cdk\.tf|\w+\.api\.konghq\.com)$/.test(host)),
      ).toEqual([]);
      expect(text).not.toMatch(/docs\/(resources|data-sources)\/konnect/);
    },
  );

  it("have the names that cdktf get gives, for every kind of the contract", () => {
    const classNames = kinds.map(({ terraformType }) =>
      terraformType.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(Object.keys(constructs)).toEqual(
      expect.arrayContaining([...classNames, "KonnectBetaProvider", "DataKonnectBetaMeshControlPlanes"]),
    );
  });

  it("of one schema are always the same", async () => {
    const schema = {
      format_version: "1.0",
      provider_schemas: {
        "registry.terraform.io/kong/konnect-beta": {
          provider: { version: 0, block: { description_kind: "plain" } },
          resource_schemas: {
            konnect_mesh: {
              version: 0,
              block: {
                attributes: { name: { type: "string", description_kind: "plain", required: true } },
                description_kind: "plain",
              },
            },
          },
        },
      },
    } as const;
    const [first, second] = [
      await generateBindings(schema, "kong/konnect-beta", "1.23.4"),
      await generateBindings(schema, "kong/konnect-beta", "1.23.4"),
    ];
    expect([...first]).toEqual([...second]);
    expect([...first.keys()]).toEqual(["index.ts", "konnect-mesh/index.ts", "provider/index.ts"]);
    expect(first.get("konnect-mesh/index.ts")).toContain("providerVersionConstraint: '~> 1.23'");
  });
});
