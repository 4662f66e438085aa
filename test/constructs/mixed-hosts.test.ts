import { ControlPlane, KonnectMeshProvider } from "cdktf-konnect-mesh";
import { App as CdktfApp, TerraformStack as CdktfStack } from "cdktf";
import { App, TerraformStack } from "cdktn";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const outdir = mkdtempSync(join(tmpdir(), "mixed-hosts-"));

afterAll(() => rmSync(outdir, { recursive: true }));

describe("constructs for CDKTF in a stack of CDK Terrain", () => {
  const newStack = () => new TerraformStack(new App({ outdir }), "redis");

  it.each([
    ["a provider", (stack: TerraformStack) => new KonnectMeshProvider(stack, "Konnect"), "redis/Konnect"],
    [
      "a resource",
      (stack: TerraformStack) => new ControlPlane(stack, "Global", { name: "a" }),
      "redis/Global/Default",
    ],
  ])("are refused, for nothing could synthesize them: %s", (_, create, path) => {
    expect(() => create(newStack())).toThrow(
      `${path}: is a construct for CDKTF (cdktf) in a stack of CDK Terrain (cdktn), and one framework does not synthesize what another has made. Import it from "cdktf-konnect-mesh/cdktn"`,
    );
  });
});

it("constructs for CDKTF are at home in a class of one's own that extends its stack", () => {
  class Redis extends CdktfStack {}
  expect(
    () => new KonnectMeshProvider(new Redis(new CdktfApp({ outdir }), "redis"), "Konnect"),
  ).not.toThrow();
});
