import fc from "fast-check";
import * as constructs from "cdktf-konnect-mesh";
import { kinds, type ResourceKind } from "cdktf-konnect-mesh/model";
import { type KonnectMeshFixture, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { arbitraryConfiguration } from "../../src/testing/arbitraries/arbitrary-configuration";
import { type TerraformStack, Testing } from "cdktf";
import { bundledCli } from "../testing/bundled-cli";
import { newStack } from "./synthesized";

const resourcesOfKind = process.env.PROPERTY_THOROUGH === "1" ? 100 : 10;

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});

afterAll(() => konnect.close());

type NewResource = new (scope: TerraformStack, id: string, config: unknown) => unknown;

/** Text that is a template for Terraform, and not a sound one, in JSON as in HCL; or a key that both frameworks forget. */
const isBeyondHcl = (configuration: unknown) => /[$%]\{|"":/.test(JSON.stringify(configuration));

/** The properties of a binding, for the attributes that Terraform takes. */
function propertiesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(propertiesOf);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      propertiesOf(inner),
    ]),
  );
}

function stackOf(kind: ResourceKind): TerraformStack {
  const name = kind.terraformType.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const Resource = constructs[name as keyof typeof constructs] as unknown as NewResource;
  const stack = newStack();
  fc.sample(
    arbitraryConfiguration(kind).filter((one) => !isBeyondHcl(one)),
    { numRuns: resourcesOfKind, seed: 6 },
  ).forEach((configuration, index) => {
    new Resource(stack, `R${index}`, propertiesOf(configuration));
  });
  return stack;
}

/** What the CLI and the provider say of a configuration, resource by resource. */
async function diagnosticsOf(file: string, text: string): Promise<readonly string[]> {
  const workspace = await konnect.workspace({ [file]: text });
  await workspace.init();
  const { stdout } = await workspace.run(["validate", "-json"], { mayFail: true });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return (
    diagnostics
      // Both frameworks write provider = "konnect-beta", which still counts.
      .filter(({ summary }) => summary !== "Quoted references are deprecated")
      .map(({ severity, summary, detail, address }) => `${severity} ${address ?? ""} ${summary}: ${detail}`)
      .sort()
  );
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
}

it.each(kinds.map((kind) => [kind.terraformType, kind] as const))(
  "%s is the same in HCL as in JSON, with whatever nested attributes: the CLI and the provider say the same of both",
  async (_, kind) => {
    const stack = stackOf(kind);
    const hcl = String(Testing.synthHcl(stack));
    const json = Testing.synth(stack);
    expect(await diagnosticsOf("main.tf", hcl)).toEqual(await diagnosticsOf("main.tf.json", json));
  },
  120_000,
);
