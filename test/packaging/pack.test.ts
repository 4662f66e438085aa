import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type InstalledPackage, installPackage } from "./installed-package";

let project: InstalledPackage;

beforeAll(async () => {
  project = await installPackage();
}, 300_000);

afterAll(() => project?.remove());

const app = `
import { ControlPlane, KonnectMesh, KonnectMeshProvider, Mesh, MeshMultiZoneService } from "cdktf-konnect-mesh";
import type { KonnectMeshMeshServices } from "cdktf-konnect-mesh/gen/konnect-mesh";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "redis");
new KonnectMeshProvider(stack, "Konnect");
const controlPlane = new ControlPlane(stack, "Global", { name: "production" });
const mesh = new Mesh(stack, "Mesh", { controlPlane, name: "default" });
const meshServices: KonnectMeshMeshServices = { mode: { str: "Exclusive" } };
new KonnectMesh(stack, "Other", { cpId: controlPlane.controlPlaneId, name: "other", type: "Mesh", meshServices });
new MeshMultiZoneService(stack, "Redis", { mesh, name: "redis", matchLabels: { a: "b" }, ports: [{ port: 6379 }] });
app.synth();
`;

const compile = (module: string, moduleResolution: string, file: string) =>
  project.run(
    "npx",
    ...["--no-install", "tsc", "--strict", "--exactOptionalPropertyTypes", "--noEmitOnError"],
    ...["--target", "es2022", "--types", "node", "--module", module, "--moduleResolution", moduleResolution],
    // Declarations are checked whole in the one that resolves like Node, and in every version in the matrix.
    ...(file.endsWith("bundled.ts") ? ["--noEmit", "--skipLibCheck"] : []),
    file,
  );

describe("the packed package", () => {
  it("holds what is built, its documentation and nothing else", () => {
    const strange = project.files.filter(
      (path) => !/^(dist\/|docs\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
    );
    expect(strange).toEqual([]);
    expect(project.files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md"]));
  });

  it("holds no test, and no source but what is built from it", () => {
    expect(
      project.files.filter((path) =>
        /(^|\/)(test|tests|examples|bench|scripts)\/|\.test\.|(?<!\.d)\.ts$/.test(path),
      ),
    ).toEqual([]);
  });

  it("holds every file that package.json leads to", () => {
    const { bin, exports } = project.packageJson;
    const targets = [...Object.values(exports), ...Object.values(bin)]
      .flatMap((target) => (typeof target === "string" ? [target] : [target.types, target.default]))
      .filter((target) => !target.includes("*"))
      .map((target) => target.replace(/^\.\//, ""));
    expect(project.files).toEqual(expect.arrayContaining(targets));
  });

  it("can be required, every entry of it", async () => {
    const script = `for (const name of ${JSON.stringify(project.specifiers)}) console.log(name, Object.keys(require(name)).length > 0)`;
    expect((await project.run(process.execPath, "-e", script)).trim().split("\n")).toEqual(
      project.specifiers.map((name) => `${name} true`),
    );
  });

  it("can be imported, every entry of it, by name", async () => {
    const script = `for (const name of ${JSON.stringify(project.specifiers)}) console.log(name, Object.keys(await import(name)).filter((key) => key !== "default" && key !== "module.exports").length > 0)`;
    const output = await project.run(process.execPath, "--input-type=module", "-e", script);
    expect(output.trim().split("\n")).toEqual(project.specifiers.map((name) => `${name} true`));
  });

  it("compiles and synthesizes in a strict app that resolves like Node", async () => {
    await project.write("app.ts", app);
    await compile("node16", "node16", "app.ts");
    await project.run(process.execPath, "app.js");
    const script = `console.log(Object.keys(require("./cdktf.out/stacks/redis/cdk.tf.json").resource).length)`;
    expect(await project.run(process.execPath, "-e", script)).toBe("3\n");
  });

  it("has types for every entry, in a strict app that resolves like a bundler", async () => {
    const imports = project.specifiers.map((name, index) => `export * as entry${index} from "${name}";\n`);
    await project.write("bundled.ts", imports.join(""));
    await expect(compile("esnext", "bundler", "bundled.ts")).resolves.toBe("");
  });

  it("brings the mock's page, every file that it loads", async () => {
    const script = `
const { startMock } = require("cdktf-konnect-mesh/mock");
startMock().then(async (mock) => {
  const get = async (path) => (await fetch(mock.url + path, { headers: { accept: "text/html" } })).text();
  const page = await get("/");
  const main = await get("/_mock/page/main.mjs");
  const names = [...(page + main).matchAll(/(?:page|from "[.])[/]([a-z-]+[.][a-z]+)"/g)].map(([, name]) => name);
  const answers = await Promise.all(names.map((name) => fetch(mock.url + "/_mock/page/" + name)));
  console.log(names.length > 10, answers.every(({ ok }) => ok));
  await mock.close();
});`;
    expect(await project.run(process.execPath, "-e", script)).toBe("true true\n");
  });

  describe("the formats, read by what a user installs beside the package", () => {
    const hcl = 'resource "konnect_mesh_control_plane" "a" {\n  name = "a"\n}\n';
    const ts = 'new ControlPlane(this, "a", { name: "a" });\n';
    const validate = (file: string) =>
      project.run("npx", "--no-install", "konnect-mesh", "validate", file).catch(String);
    const modules = () => join(project.directory, "node_modules");

    beforeAll(async () => {
      await project.write("main.tf", hcl);
      await project.write("stack.ts", ts);
    });

    it("say what to install for HCL where its parser is absent, and read it where it is there", async () => {
      const told = await validate("main.tf");
      expect(told).toContain("main.tf:1:1: error not_readable: The package @cdktf/hcl2json");
      expect(told).toContain("npm install --save-dev @cdktf/hcl2json");
      await mkdir(join(modules(), "@cdktf"), { recursive: true });
      const parser = join(__dirname, "../../node_modules/@cdktf/hcl2json");
      await symlink(parser, join(modules(), "@cdktf/hcl2json"));
      expect(await validate("main.tf")).toBe("");
    });

    it("say what to install for TypeScript where the compiler is absent, and read it where it is there", async () => {
      expect(await validate("stack.ts")).toBe("");
      const compiler = join(modules(), "typescript");
      await rename(compiler, `${compiler}-away`);
      try {
        const told = await validate("stack.ts");
        expect(told).toContain("stack.ts:1:1: error not_readable: The package typescript");
        expect(told).toContain("npm install --save-dev typescript@5");
      } finally {
        await rename(`${compiler}-away`, compiler);
      }
    });

    it("need neither for YAML and JSON", async () => {
      const script = `
const { formats } = require("cdktf-konnect-mesh/formats");
formats.universal.read("type: Mesh\\nname: a\\n", "a.yaml").then(({ resources, problems }) => {
  console.log(problems.length, JSON.parse(formats.json.write(resources).text).resource.konnect_mesh.a.name);
});`;
      expect(await project.run(process.execPath, "-e", script)).toBe("0 a\n");
    });
  });

  it("brings the command", async () => {
    expect(await project.run("npx", "--no-install", "konnect-mesh", "--help")).toContain("konnect-mesh");
  });
});
