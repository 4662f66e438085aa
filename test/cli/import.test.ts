import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Mock, readWorld, startMock, type World } from "cdktf-konnect-mesh/mock";
import { planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { runCli } from "../../src/cli/run-cli";
import { type Profile, profiles } from "../../src/model";
import { bundledCli } from "../testing/bundled-cli";
import { recordingTerminal } from "./recording-terminal";

expect.extend(planMatchers);

const example = resolve(__dirname, "../../examples/import");
const cli = bundledCli();

function world(): World {
  const read = readWorld(readFileSync(join(example, "world.yaml"), "utf8"));
  if ("world" in read) return read.world;
  throw new Error(JSON.stringify(read.problems));
}

let folder: string;
const closing: (() => Promise<void>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-test-"));
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  rmSync(folder, { recursive: true, force: true });
});

async function mockOf(profile: Profile, more: object = {}): Promise<Mock> {
  const mock = await startMock({ profile, world: world(), seed: "import", ...more });
  closing.push(() => mock.close());
  return mock;
}

async function runImport(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const terminal = recordingTerminal({ PATH: process.env.PATH, KONNECT_MESH_TF: cli.path, ...environment });
  const exitCode = await runCli(["import", ...args], terminal);
  return { exitCode, printed: terminal.printed, noted: terminal.noted };
}

describe.each(profiles)("a control plane of profile %s", (profile) => {
  it("is written as a configuration that a plan proves to import it, and only read", async () => {
    const mock = await mockOf(profile);
    mock.clearRequests();
    const { exitCode, printed, noted } = await runImport(["--server", mock.url]);
    expect(noted).toContain("a plan imports all 7 objects and changes nothing");
    expect(exitCode).toBe(0);
    expect(new Set(mock.requests().map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(printed).toContain('resource "konnect_mesh_multi_zone_service" "default_redis"');
    expect(printed).not.toContain("kuma.io/origin");
  });

  it("is imported by an apply of it, after which nothing is left to plan", async () => {
    const konnect = await startKonnectMesh({ cli, profile, world: world() });
    closing.push(() => konnect.close());
    const { printed } = await runImport(["--server", konnect.mock.url, "--no-check"]);
    const workspace = await konnect.workspace(printed);
    const plan = await workspace.apply();
    expect(plan).toHaveActions({});
    expect(await workspace.plan()).toHaveNoChanges();
    expect(Object.keys(await workspace.state())).toHaveLength(7);
  });
});

it("the example is what the command writes", async () => {
  const mock = await mockOf("2.13");
  const { printed } = await runImport(["--server", mock.url, "--no-check"]);
  const file = join(example, "imported.tf");
  if (!existsSync(file)) writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, "utf8"));
});

it("what zones make and what a control plane starts with is left out, said so, and taken along on request", async () => {
  const mock = await mockOf("2.13");
  const { noted } = await runImport(["--server", mock.url, "--no-check"]);
  expect(noted).toContain("left out: 2 objects of zones");
  expect(noted).toContain("left out: 5 hostname generators that a control plane starts with");
  const all = await runImport(["--server", mock.url, "--no-check", "--all"]);
  expect(all.noted).toBe("");
  expect(all.printed).toContain('resource "konnect_mesh_service"');
  expect(all.printed).toContain("synced-mesh-multi-zone-service");
});

it("a stack for CDKTF imports the same objects", async () => {
  const mock = await mockOf("2.13");
  const { printed, exitCode } = await runImport(["--server", mock.url, "--to", "typescript", "--no-check"]);
  expect(exitCode).toBe(0);
  expect(printed.match(/importFrom\(/g)).toHaveLength(7);
});

describe("the secrets of a mesh", () => {
  const key = '-----BEGIN KEY-----\n${"a"} %{b}\n';
  const secretive = () => {
    const read = readWorld(
      JSON.stringify({
        controlPlane: "demo",
        objects: [
          {
            type: "Mesh",
            name: "default",
            mtls: {
              backends: [
                {
                  name: "ca-1",
                  type: "provided",
                  conf: { cert: { secret: "named" }, key: { inlineString: key } },
                },
              ],
            },
          },
        ],
      }),
    );
    if ("world" in read) return read.world;
    throw new Error(JSON.stringify(read.problems));
  };
  const variable = "default_mtls_backends_0_key_inline_string";

  it("are variables, and the plan that proves the import gets them and is empty", async () => {
    const mock = await mockOf("2.13", { world: secretive() });
    const { exitCode, printed, noted } = await runImport(["--server", mock.url]);
    expect(noted).toContain("a plan imports all 2 objects and changes nothing");
    expect(exitCode).toBe(0);
    expect(noted).toContain(`secrets are not written: give them as variables`);
    expect(noted).toContain(variable);
    expect(printed).toContain(`inline_string = var.${variable}`);
    expect(printed).toContain('secret = "named"');
    expect(printed + noted).not.toContain("BEGIN KEY");
  });

  it("go to a file that is asked for and that nobody else can read; with it an apply imports", async () => {
    const konnect = await startKonnectMesh({ cli, world: secretive() });
    closing.push(() => konnect.close());
    const file = join(folder, "secrets.auto.tfvars");
    writeFileSync(file, "", { mode: 0o644 });
    const server = ["--server", konnect.mock.url, "--no-check", "--secrets", file];
    const { printed, noted } = await runImport(server);
    expect(noted).toContain(`secrets are in ${file}`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const workspace = await konnect.workspace({
      "main.tf": printed,
      "secrets.auto.tfvars": readFileSync(file, "utf8"),
    });
    expect(await workspace.apply()).toHaveActions({});
    expect(await workspace.plan()).toHaveNoChanges();
  });

  it("are variables in a stack too", async () => {
    const mock = await mockOf("2.13", { world: secretive() });
    const to = ["--to", "typescript", "--no-check"];
    const { printed } = await runImport(["--server", mock.url, ...to]);
    expect(printed).toContain(`new TerraformVariable(this, "${variable}", {`);
    expect(printed).toContain("${var." + variable + "}");
    expect(printed).not.toContain("BEGIN KEY");
  });
});

it("is written to a file where one is named", async () => {
  const mock = await mockOf("2.13");
  const file = join(folder, "imported.tf");
  const { printed } = await runImport(["--server", mock.url, "--no-check", "--output", file]);
  expect(printed).toBe("");
  expect(readFileSync(file, "utf8")).toContain("import {");
});

it("a plan that would do more than import fails the command, and shows what it would do", async () => {
  const mock = await mockOf("2.13");
  const changing = await inFrontOf(mock, (path, body) =>
    // The object changes between the reading and the plan, as when a colleague edits it.
    path.endsWith("/meshmultizoneservices/redis") ? body.replaceAll("6379", "7000") : body,
  );
  const { exitCode, printed, noted } = await runImport(["--server", changing]);
  expect(noted).toContain("a plan does more than import");
  expect(noted).toContain("spec.ports[0].port  7000 → 6379");
  expect(printed).toContain("import {");
  expect(exitCode).toBe(1);
});

it.each([
  ["no server", [], "Which server?"],
  [
    "no URL",
    ["--server", "konnect"],
    '--server takes the URL of a server, such as https://us.api.konghq.com, not "konnect"',
  ],
  [
    "another format",
    ["--server", "http://127.0.0.1:1", "--to", "xml"],
    '--to takes hcl or typescript, not "xml"',
  ],
])("%s is told", async (_, args, said) => {
  const { exitCode, noted } = await runImport(args);
  expect(noted).toContain(said);
  expect(exitCode).toBe(2);
});

it("a token that the server refuses is told, and not shown", async () => {
  const mock = await mockOf("2.13", { token: "right-token-1234" });
  const { exitCode, printed, noted } = await runImport(["--server", mock.url], {
    KONNECT_TOKEN: "wrong-token-1234",
  });
  expect(noted).toContain("Check the access token");
  expect(noted + printed).not.toContain("wrong-token-1234");
  expect(exitCode).toBe(1);
});

it("a control plane that is not there is told", async () => {
  const mock = await mockOf("2.13");
  const absent = "11111111-1111-4111-8111-111111111111";
  const { exitCode, noted } = await runImport(["--server", mock.url, "--control-plane", absent]);
  expect(noted).toContain(absent);
  expect(exitCode).toBe(1);
});

/** A server that passes everything on and changes what comes back. */
async function inFrontOf(mock: Mock, change: (path: string, body: string) => string): Promise<string> {
  const server: Server = createServer((request, response) => {
    void fetch(`${mock.url}${request.url ?? ""}`).then(async (answer) => {
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
      response.end(change(request.url ?? "", await answer.text()));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
