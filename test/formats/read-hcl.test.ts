import { placeOf, readHcl, writeHcl } from "cdktf-konnect-mesh/formats";
import { withControlPlanes } from "../../src/formats/with-control-planes";
import { sampleResources } from "./support/arbitrary-declared";
import { asTerraformJson } from "./support/as-terraform-json";

const service = (body: string) => `\nresource "konnect_mesh_multi_zone_service" "redis" {\n${body}\n}\n`;

it("writes what it reads, whatever the resources are", async () => {
  const count = process.env.PROPERTY_THOROUGH === undefined ? 120 : 3000;
  const written = sampleResources(count, { accept: "any" });
  const { resources, problems } = await readHcl(writeHcl(written, { standalone: true }).text, "main.tf");
  expect(problems).toEqual([]);
  const inJson = asTerraformJson(withControlPlanes(written));
  expect(asTerraformJson(resources)).toEqual(inJson);
});

it("says what to write for a key without quotes and a port in quotes", async () => {
  const text = service(
    '  labels = { kuma.io/display-name = "redis" }\n  spec = { ports = [{ port = "6379" }] }',
  );
  const { resources, problems, losses } = await readHcl(text, "main.tf");
  expect(problems).toMatchObject([
    { code: "unquoted_key", line: 3, remedy: 'Write "kuma.io/display-name" = …, in quotes.' },
  ]);
  expect(losses).toMatchObject([{ code: "text_form", place: "main.tf:4:23" }]);
  expect(resources[0]?.attributes.spec).toEqual({ ports: [{ port: 6379 }] });
});

it("knows where a resource stands, behind a heredoc that looks like one", async () => {
  const heredoc = 'locals {\n  x = <<EOT\nresource "konnect_mesh_multi_zone_service" "redis" {\nEOT\n}\n';
  const { resources } = await readHcl(heredoc + service('  name = "redis"'), "main.tf");
  const origin = resources[0]?.origin ?? { file: "", places: new Map() };
  expect(placeOf(origin, ["name"])).toEqual({ line: 8, column: 3 });
});

it("refuses what is no HCL where it is", async () => {
  const { problems } = await readHcl("\nresource {", "main.tf");
  expect(problems).toMatchObject([{ code: "syntax", line: 2 }]);
});
