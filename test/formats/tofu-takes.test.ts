import type { Attributes, DeclaredResource, FormatName } from "cdktf-konnect-mesh/formats";
import {
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import { hostnameGenerator, kinds, mesh, meshControlPlane, meshMultiZoneService } from "../../src/model";
import { referenceTo } from "../../src/formats/references";
import { writeHcl } from "../../src/formats/hcl/write-hcl";
import { writeTerraformJson } from "../../src/formats/json/write-terraform-json";
import { bundledCli } from "../testing/bundled-cli";
import { sampleResources } from "./support/arbitrary-declared";

expect.extend(planMatchers);

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});

afterAll(() => konnect.close());

/** So many resources of each kind, all in one folder. */
const ofEach = process.env.PROPERTY_THOROUGH === "1" ? 200 : 20;

const writers = {
  hcl: { file: "main.tf", write: writeHcl },
  json: { file: "main.tf.json", write: writeTerraformJson },
} as const satisfies Readonly<Partial<Record<FormatName, unknown>>>;

const names = Object.keys(writers) as readonly (keyof typeof writers)[];

async function workspaceOf(
  name: keyof typeof writers,
  resources: readonly DeclaredResource[],
): Promise<Workspace> {
  const { file, write } = writers[name];
  const workspace = await konnect.workspace({ [file]: write(resources, { standalone: true }).text });
  await workspace.init();
  return workspace;
}

it.each(names)(`tofu validate takes ${ofEach * kinds.length} resources of every kind in %s`, async (name) => {
  const resources = sampleResources(ofEach * kinds.length, { seed: 8 });
  const workspace = await workspaceOf(name, resources);
  const { stdout } = await workspace.run(["validate", "-json"], { mayFail: true });
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly severity: string;
      readonly summary: string;
      readonly detail: string;
    }[];
  };
  expect(diagnostics.filter(({ severity }) => severity === "error").slice(0, 3)).toEqual([]);
});

/** Text that one language or the other takes for more than text. */
const hostile = [
  "${var.secret}",
  "$${a}",
  "$$${a}",
  "%{ if true }x%{ endif }",
  "%%{a}",
  '"quoted" \\ back',
  "line\nbreak\r\n\ttab",
  "déjà vu, 日本語, 🐎, \u2028\u2029\ufeff",
  "<<EOT\nEOT\n",
  "# // /* */",
  "{{ .Name }}",
  "\u0001\u007f",
];

const controlPlane = { kind: meshControlPlane, name: "global", attributes: { name: "hostile" } };
const cp_id = referenceTo(controlPlane, "id");
const logged = {
  kind: mesh,
  name: "logged",
  attributes: {
    cp_id,
    name: "logged",
    type: "Mesh",
    logging: {
      backends: hostile.map((format, index) => ({
        name: `b${index}`,
        type: "file",
        format,
        conf: { file_logging_backend_config: { path: `/${format}` } },
      })),
    },
  } satisfies Attributes,
};
const generator = {
  kind: hostnameGenerator,
  name: "names",
  attributes: {
    cp_id,
    name: "names",
    type: "HostnameGenerator",
    spec: {
      template: "{{ .DisplayName }}.mesh",
      selector: {
        mesh_multi_zone_service: {
          match_labels: Object.fromEntries(hostile.map((text, index) => [`key-${index}`, text])),
        },
      },
    },
  } satisfies Attributes,
};
const redis = {
  kind: meshMultiZoneService,
  name: "redis",
  attributes: {
    cp_id,
    mesh: referenceTo(logged, "name"),
    name: "redis",
    type: "MeshMultiZoneService",
    spec: {
      ports: [{ port: 6379, app_protocol: "tcp" }],
      selector: { mesh_service: { match_labels: Object.fromEntries(hostile.map((text) => [text, text])) } },
    },
  } satisfies Attributes,
};

it.each(names)("whatever text stands in %s is what is applied, and nothing is left to plan", async (name) => {
  const workspace = await workspaceOf(name, [controlPlane, logged, generator, redis]);
  await workspace.apply();
  expect(await workspace.plan()).toHaveNoChanges();
  const state = (await workspace.state()) as Readonly<Record<string, unknown>>;
  expect(state["konnect_mesh.logged"]).toMatchObject({ logging: logged.attributes.logging });
  expect(state["konnect_mesh_hostname_generator.names"]).toMatchObject({
    spec: { selector: generator.attributes.spec.selector },
  });
  await workspace.run(["destroy", "-auto-approve", "-input=false"]);
});
