import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { frozenContract } from "../../scripts/bundle/frozen-contract";
import * as declared from "../../src/model";

type Model = typeof declared;

const folder = mkdtempSync(join(tmpdir(), "frozen-contract-"));
let frozen: Model;
let inputs: readonly string[];

beforeAll(async () => {
  const outfile = join(folder, "model.js");
  const { metafile } = await build({
    entryPoints: [resolve(__dirname, "../../src/model/index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    metafile: true,
    plugins: [frozenContract],
  });
  inputs = Object.keys(metafile.inputs);
  // Whatever jest may do to other files, this one is loaded as it is.
  frozen = jest.requireActual<Model>(outfile);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that a program can see of the kinds, rules as what they are and do. */
function seen({ kinds }: Model): unknown {
  const shown = kinds.map(({ schema: _schema, ...kind }) => kind);
  return JSON.parse(JSON.stringify(shown, (_key, value: unknown) => value));
}

describe("the contract as the executable holds it", () => {
  it("is the declared one", () => {
    expect(seen(frozen)).toEqual(seen(declared));
    expect(frozen.kinds).toContain(frozen.meshControlPlane);
    expect(frozen.kinds).toContain(frozen.meshMultiZoneService);
  });

  it("needs no zod", () => {
    expect(inputs.filter((input) => input.includes("node_modules"))).toEqual([]);
  });

  it.each([
    ["MeshMultiZoneService", { name: "A_", mesh: "M!", type: "x", spec: { ports: [{ port: 1.5 }, {}] } }],
    ["MeshMultiZoneService", { spec: { selector: { meshService: { matchLabels: {} } }, ports: [] } }],
    ["MeshMultiZoneService", { name: "-", labels: { "a/b/c": "ü", "kuma.io/origin": "zone" }, spec: 1 }],
    ["MeshControlPlane", { id: "x", name: "", description: "d".repeat(251), labels: { "": "-" } }],
    [
      "MeshLoadBalancingStrategy",
      { spec: { to: [{ default: { loadBalancer: { maglev: { tableSize: 0 } } } }] } },
    ],
    ["Mesh", { name: "m".repeat(70), mtls: { backends: [{ conf: 3 }] } }],
  ])("finds what the declared one finds in a %s", (name, resource) => {
    const problems = ({ kinds, checkResource }: Model) => {
      const kind = kinds.find((candidate) => candidate.name === name);
      if (kind === undefined) throw new Error(`no kind ${name}`);
      return checkResource(kind, resource);
    };
    expect(problems(declared)).not.toEqual([]);
    expect(problems(frozen)).toEqual(problems(declared));
  });
});
