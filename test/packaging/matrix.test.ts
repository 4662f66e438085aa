import { join } from "node:path";
import { rm } from "node:fs/promises";
import { hosts, type Host } from "../../src/hosts";
import { type InstalledPackage, newProject, packPackage } from "./installed-package";

/** The oldest compiler that is served, the newest, and those between that changed how modules resolve. */
const compilers = ["5.4.5", "5.6.3", "5.8.3", "5.9.3", "6.0.3"];

const entries: Readonly<Record<Host, { readonly versions: readonly string[]; readonly entry: string }>> = {
  cdktf: { versions: ["cdktf@0.21.0"], entry: "cdktf-konnect-mesh" },
  cdktn: { versions: ["cdktn@0.24.0"], entry: "cdktf-konnect-mesh/cdktn" },
};

const app = (host: Host) => `
import { ControlPlane, KonnectMesh, KonnectMeshProvider, Mesh, MeshMultiZoneService } from "${entries[host].entry}";
import type { KonnectMeshMeshServices } from "cdktf-konnect-mesh/${host}/gen/konnect-mesh";
import type { StackLike } from "cdktf-konnect-mesh/testing";
import { App, TerraformStack } from "${host}";

const app = new App();
const stack = new TerraformStack(app, "redis");
new KonnectMeshProvider(stack, "Konnect");
const controlPlane = new ControlPlane(stack, "Global", { name: "production" });
const mesh = new Mesh(stack, "Mesh", { controlPlane, name: "default" });
const meshServices: KonnectMeshMeshServices = { mode: { str: "Exclusive" } };
new KonnectMesh(stack, "Other", { cpId: controlPlane.controlPlaneId, name: "other", type: "Mesh", meshServices });
new MeshMultiZoneService(stack, "Redis", { mesh, name: "redis", matchLabels: { a: "b" }, ports: [{ port: 6379 }] });
export const content: StackLike = stack;
app.synth();
`;

/** Prints how many kinds of resource were synthesized, and which frameworks can be found. */
const look = `
const { resource } = require("./cdktf.out/stacks/redis/cdk.tf.json");
const found = ["cdktf", "cdktn"].filter((name) => { try { return require.resolve(name); } catch { return false; } });
console.log(Object.keys(resource).length, found.join());
`;

const thorough = process.env.PROPERTY_THOROUGH === "1";

// Three installs and twenty compilations; pack.test.ts has one of the cells in every run.
(thorough ? describe : describe.skip)("the packed package, with PROPERTY_THOROUGH=1", () => {
  let directory: string;
  const projects = new Map<Host, Pick<InstalledPackage, "run" | "write">>();

  beforeAll(async () => {
    const packed = await packPackage();
    directory = packed.directory;
    // The framework alone, and `constructs` as npm then chooses it.
    for (const host of hosts) {
      const project = await newProject(join(directory, host), [packed.tarball, ...entries[host].versions]);
      await project.run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "@types/node@20");
      await project.write("app.ts", app(host));
      await project.write("module.mts", app(host));
      projects.set(host, project);
    }
    await newProject(
      join(directory, "compilers"),
      compilers.map((version) => `typescript-${version}@npm:typescript@${version}`),
    );
  }, 600_000);

  afterAll(() => rm(directory, { recursive: true, force: true }));

  const run = (host: Host, ...args: readonly string[]) => {
    const project = projects.get(host);
    if (project === undefined) throw new Error(`There is no project for ${host}.`);
    return project.run(process.execPath, ...args);
  };

  const compile = (host: Host, compiler: string, ...options: readonly string[]) =>
    run(
      host,
      join(directory, "compilers/node_modules", `typescript-${compiler}`, "bin/tsc"),
      ...["--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node"],
      ...options,
    );

  describe.each(hosts)("with %s alone", (host) => {
    it.each(compilers)(
      "has types that TypeScript %s checks whole, where modules resolve as in Node and as in a bundler",
      async (compiler) => {
        const asNode = ["--module", "node16", "--moduleResolution", "node16", "--outDir", `out-${compiler}`];
        await compile(host, compiler, ...asNode, "app.ts", "module.mts");
        const asBundler = ["--module", "esnext", "--moduleResolution", "bundler", "--noEmit"];
        await compile(host, compiler, ...asBundler, "app.ts");
      },
      180_000,
    );

    it.each([
      ["CommonJS", "app.js"],
      ["ESM", "module.mjs"],
    ])("synthesizes an app that is %s, and loads no other framework", async (_, file) => {
      await rm(join(directory, host, "cdktf.out"), { recursive: true, force: true });
      await run(host, `out-${compilers[0]}/${file}`);
      expect(await run(host, "-e", look)).toBe(`3 ${host}\n`);
    });
  });
});
