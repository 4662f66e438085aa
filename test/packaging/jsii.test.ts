import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isThorough } from "../setup/thorough";
import { complaintsOf, jsiiPackage } from "./jsii-package";

// An install, and the compiler twice.
(isThorough ? describe : describe.skip)("the API of the constructs, with PROPERTY_THOROUGH=1", () => {
  let directory: string;
  let jsii: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "konnect-mesh-jsii-"));
    const install = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", directory];
    await promisify(execFile)("npm", [...install, "jsii@5.9.54"], { cwd: directory });
    jsii = join(directory, "node_modules/.bin/jsii");
  }, 120_000);

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("is one that jsii takes, but for the exceptions that are made", async () => {
    const folder = join(directory, "constructs-only");
    await jsiiPackage(folder);
    expect(await complaintsOf(jsii, folder)).toEqual([]);
    const { types } = JSON.parse(await readFile(join(folder, ".jsii"), "utf8")) as { types: object };
    expect(types).toHaveProperty(["cdktf-konnect-mesh.MeshMultiZoneService"]);
  }, 120_000);

  it("would not be taken with an interface that is neither a struct nor a behavior", async () => {
    const folder = join(directory, "mistaken");
    await jsiiPackage(folder);
    await appendFile(
      join(folder, "constructs/index.ts"),
      "export interface Mistaken { readonly given: { readonly name: string }; }\n",
    );
    expect(await complaintsOf(jsii, folder)).not.toEqual([]);
  }, 120_000);
});
