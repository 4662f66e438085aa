import { type KonnectMeshFixture, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { configuration, controlPlane, mesh } from "../e2e/acceptance/support/configuration";
import { bundledCli } from "../testing/bundled-cli";
import { type FaultyProxy, startFaultyProxy, type Strike } from "./support/faulty-proxy";

const canary = "canary/Zm9v-91c7";

let konnect: KonnectMeshFixture;
let proxy: FaultyProxy;
beforeAll(async () => {
  konnect = await startKonnectMesh({
    cli: bundledCli(),
    provider: "installed",
    environment: { TF_LOG: "trace" },
  });
  proxy = await startFaultyProxy(konnect.mock.url);
});
afterAll(async () => {
  await konnect.close();
  await proxy.close();
});

/** A whole backend on the line of its attribute. */
const mtls = (cert: string) =>
  `mtls = { backends = [{ name = "ca", type = "provided", conf = { provided_certificate_authority_config = { cert = ${cert}, key = { data_source_inline_string = { inline_string = "${canary}" } } } } }] }`;

async function apply(attributes: string) {
  const workspace = await konnect.workspace(
    configuration([controlPlane, mesh(attributes)], `server_url = "${proxy.url}"`),
  );
  await workspace.init();
  const { stdout, stderr } = await workspace.run(["apply", "-auto-approve", "-no-color", "-input=false"], {
    mayFail: true,
  });
  return stdout + stderr;
}

/** What the server says of a field: why it refuses it, the value that was sent included. */
const refusing = (field: string): Strike => ({
  method: "PUT",
  path: "/meshes/",
  fault: ({ reply }) =>
    reply({
      status: 400,
      contentType: "application/problem+json",
      body: Buffer.from(
        JSON.stringify({ title: "No", invalid_parameters: [{ field, reason: `refuses ${canary}` }] }),
      ),
    }),
});

const fromFile = `{ data_source_file = { file = "/ca" } }`;
const twice = `{ data_source_file = { file = "/ca" }, data_source_secret = { secret = "ca" } }`;

interface Case {
  readonly title: string;
  readonly attributes: string;
  /** The field that the server refuses. */
  readonly field?: string;
  readonly expected: string;
}

// The CLI quotes the line of the attribute that a diagnostic points at.
describe("a secret in the line of an attribute is shown", () => {
  it.each<Case>([
    {
      title: "the server refuses the attribute",
      attributes: mtls(fromFile),
      field: "mtls",
      expected: "The control plane refuses mtls: refuses (redacted).",
    },
    {
      title: "the server refuses the secret itself",
      attributes: mtls(fromFile),
      field: "mtls.backends[0].conf.key.inlineString",
      expected: "refuses (redacted)",
    },
    {
      title: "the plan refuses what stands beside it",
      attributes: mtls(twice),
      expected: "mtls.backends[0].conf.provided_certificate_authority_config.cert.data_source_file",
    },
  ])("nowhere where $title; the diagnostic names the attribute", async ({ attributes, field, expected }) => {
    if (field !== undefined) proxy.strike(refusing(field));
    const said = await apply(attributes);
    expect(said).toContain("with konnect_mesh.default");
    expect(said.replace(/\s+/g, " ")).toContain(expected);
    expect(said.split("\n").filter((line) => line.includes(canary))).toEqual([]);
  });
});
