import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { recordingTerminal } from "./recording-terminal";

const redis = `# The cache.
type: MeshMultiZoneService
mesh: default
name: redis
spec:
  ports:
    - appProtocol: tcp
      port: 6379
  selector:
    meshService:
      matchLabels:
        kuma.io/display-name: redis
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "formats-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(args: readonly string[], input = "") {
  const terminal = recordingTerminal({}, input);
  const exitCode = await runCli(args, terminal);
  return { exitCode, printed: terminal.printed, noted: terminal.noted };
}

describe("konnect-mesh convert", () => {
  it.each([
    ["hcl", 'resource "konnect_mesh_multi_zone_service" "redis" {'],
    ["json", '"konnect_mesh_multi_zone_service"'],
    ["typescript", 'new MeshMultiZoneService(this, "redis", {'],
    ["kubernetes", "kind: MeshMultiZoneService"],
    ["universal", redis],
  ])("from Universal YAML to %s", async (to, expected) => {
    const { exitCode, printed, noted } = await run(["convert", "-", "--to", to, "--allow-loss"], redis);
    expect({ noted, exitCode }).toMatchObject({ exitCode: 0 });
    expect(printed).toContain(expected);
  });

  it.each(["hcl", "kubernetes", "typescript"])("to %s and back, equal but for comments", async (to) => {
    const there = await run(["convert", "-", "--to", to, "--allow-loss"], redis);
    const back = await run(
      ["convert", "-", "--to", "universal", "--from", to, "--allow-loss"],
      there.printed,
    );
    expect(back.printed.replace("# The cache.\n", "")).toBe(redis.replace("# The cache.\n", ""));
  });

  it("writes nothing where something would be lost, and says what", async () => {
    const annotated = (await run(["convert", "-", "--to", "kubernetes"], redis)).printed.replace(
      "metadata:\n",
      "metadata:\n  annotations:\n    team: caching\n",
    );
    const output = join(folder, "redis.tf");
    const refused = await run(["convert", "-", "--to", "hcl", "--output", output], annotated);
    expect(refused.exitCode).toBe(1);
    expect(refused.noted).toMatch(/^loss: <stdin>:\d+:\d+: .*annotations/m);
    expect(refused.noted).toContain("nothing is written");
    expect(() => readFileSync(output)).toThrow("ENOENT");
    const allowed = await run(["convert", "-", "--to", "hcl", "--output", output, "--allow-loss"], annotated);
    expect(allowed.exitCode).toBe(0);
    expect(readFileSync(output, "utf8")).toContain("redis");
  });

  it("says where a text is no document of its format", async () => {
    const { exitCode, printed, noted } = await run([
      "convert",
      file("broken.yaml", "type: MeshMultiZoneService\nname: [redis\n"),
      "--to",
      "hcl",
    ]);
    expect(exitCode).toBe(1);
    expect(printed).toBe("");
    expect(noted).toMatch(/broken\.yaml:\d+:\d+: error syntax: /);
  });

  it.each([
    [["convert", "-", "--to", "xml"], "--to takes universal, kubernetes, hcl, json, typescript"],
    [["convert", "-", "--to", "hcl"], "The format of <stdin> cannot be told"],
  ])("%j is told", async (args, said) => {
    const { exitCode, noted } = await run(args, "hello");
    expect(noted).toContain(said);
    expect(exitCode).toBe(2);
  });

  it("a file that is not there is told", async () => {
    const { exitCode, noted } = await run(["convert", join(folder, "none.yaml"), "--to", "hcl"]);
    expect(noted).toContain("cannot be read: there is no such file or folder");
    expect(exitCode).toBe(2);
  });
});

describe("konnect-mesh validate", () => {
  const faulty = redis.replace("name: redis", "name: Redis").replace("appProtocol: tcp", "appProtocol: TCP");

  it("finds nothing in what a control plane takes", async () => {
    expect(await run(["validate", file("redis.yaml", redis)])).toMatchObject({
      exitCode: 0,
      printed: "",
      noted: "konnect-mesh: 1 resource read, 0 errors, 0 warnings\n",
    });
  });

  it("tells every problem with file, line, column, code, value and remedy", async () => {
    const path = file("redis.yaml", faulty);
    const { exitCode, printed } = await run(["validate", path]);
    expect(exitCode).toBe(1);
    const [name = "", protocol = ""] = printed.trim().split("\n");
    expect(name.startsWith(`${path}:4:`)).toBe(true);
    expect(name).toMatch(/error name_invalid: name: .*\(given "Redis"\)\. Use up to 253 /);
    expect(protocol.startsWith(`${path}:7:`)).toBe(true);
    expect(protocol).toMatch(/error app_protocol_unknown: spec\.ports\[0\]\.app_protocol: .*given "TCP"/);
  });

  it("tells what to write in place of the documentation's faulty HCL", async () => {
    const hcl = `resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = "1"
  mesh     = "default"
  name     = "redis"
  type     = "MeshMultiZoneService"
  labels   = { kuma.io/mesh = "default" }
  spec = {
    ports    = [{ port = 6379 }]
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "redis" } } }
  }
}
`;
    const { exitCode, printed } = await run(["validate", file("main.tf", hcl)]);
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/main\.tf:7:16: error unquoted_key: .*Write "kuma\.io\/mesh" = …, in quotes\./);
  });

  const hclOf = (port: string, more = "") => `resource "konnect_mesh_multi_zone_service" "redis" {
  cp_id = "1"
  mesh  = "default"
  name  = "redis"
  type  = "MeshMultiZoneService"
  ${more}
  spec = {
    selector = { mesh_service = { match_labels = { kuma.io/display-name = "redis" } } }
    ports    = [{ port = ${port} }]
  }
}
`;

  it("warns of a port in quotes, which only Terraform makes a number of, and says what to write", async () => {
    const hcl = hclOf('"6379"').replace("kuma.io/display-name", '"kuma.io/display-name"');
    const { exitCode, printed } = await run(["validate", file("main.tf", hcl)]);
    expect(printed).toMatch(/main\.tf:9:\d+: warning text_form: spec\.ports\[0\]\.port: .* write 6379\./);
    expect(exitCode).toBe(0);
  });

  it("refuses attributes that Terraform has not, and those that only the server sets", async () => {
    const hcl = hclOf("6379", 'protocol = "tcp"\n  kri = "x"');
    const { exitCode, printed } = await run(["validate", file("main.tf", hcl)]);
    expect(printed.match(/\d+:\d+: \w+ \w+/g)).toEqual([
      "6:3: error unknown_field",
      "7:3: error set_by_server",
      "9:52: error unquoted_key",
    ]);
    expect(exitCode).toBe(1);
  });

  it("lets pass what a server answers with in YAML, and warns of fields that it would pass over", async () => {
    const yaml = `${redis}creationTime: 2026-01-02T03:04:05Z\nstatus: {}\n`.replace(
      "  ports:",
      "  prots: []\n  ports:",
    );
    const { exitCode, printed } = await run(["validate", file("redis.yaml", yaml)]);
    expect(printed.match(/\d+:\d+: \w+ \w+/g)).toEqual(["6:3: warning unknown_field"]);
    expect(exitCode).toBe(0);
  });

  it("judges by the profile asked for", async () => {
    const kafka = file("kafka.yaml", redis.replace("appProtocol: tcp", "appProtocol: kafka"));
    expect((await run(["validate", kafka])).exitCode).toBe(0);
    expect((await run(["validate", kafka, "--profile", "v3"])).exitCode).toBe(1);
  });

  it("speaks JSON and SARIF", async () => {
    const path = file("redis.yaml", faulty);
    const json = JSON.parse((await run(["validate", path, "--format", "json"])).printed) as object[];
    expect(json).toMatchObject([
      { code: "name_invalid", line: 4, severity: "error", address: "konnect_mesh_multi_zone_service.Redis" },
      { code: "app_protocol_unknown", line: 7 },
    ]);
    const sarif = JSON.parse((await run(["validate", path, "--format", "sarif"])).printed) as object;
    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { rules: [{ id: "name_invalid" }, { id: "app_protocol_unknown" }] } },
          results: [
            {
              ruleId: "name_invalid",
              ruleIndex: 0,
              locations: [{ physicalLocation: { region: { startLine: 4 } } }],
            },
            { ruleId: "app_protocol_unknown", ruleIndex: 1 },
          ],
        },
      ],
    });
  });
});
