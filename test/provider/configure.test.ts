import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import type { KonnectSettings } from "../../src/konnect";
import { drive } from "../../src/plugin/testing";
import { unknown, type ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { redis, redisId } from "./support/driven-provider";
import { FakeKonnect } from "./support/fake-konnect";

const canary = "kpat_canary_that_must_not_show";

function start(environment: NodeJS.ProcessEnv = {}) {
  const settings: KonnectSettings[] = [];
  const secrets: string[] = [];
  const konnect = new FakeKonnect();
  const provider = createKonnectProvider({
    environment,
    onSecret: (secret) => secrets.push(secret),
    makeClient: (made) => {
      settings.push(made);
      return konnect.client;
    },
  });
  return { driver: drive(provider), settings, secrets, konnect };
}

describe("the provider block", () => {
  it.each<[string, ValueRecord, NodeJS.ProcessEnv, string, string | undefined]>([
    ["nothing", {}, {}, "https://global.api.konghq.com", undefined],
    [
      "the configuration",
      { server_url: "https://us.api.konghq.com/", personal_access_token: "a" },
      {},
      "https://us.api.konghq.com",
      "a",
    ],
    [
      "the environment",
      {},
      { KONNECT_SERVER_URL: "http://127.0.0.1:1", KONNECT_TOKEN: "b" },
      "http://127.0.0.1:1",
      "b",
    ],
    [
      "both",
      { server_url: "http://127.0.0.1:2", system_account_access_token: "c" },
      { KONNECT_SERVER_URL: "http://127.0.0.1:1" },
      "http://127.0.0.1:2",
      "c",
    ],
  ])("set by %s", async (_, config, environment, origin, token) => {
    const { driver, settings } = start(environment);
    expect(await driver.configure(config)).toEqual([]);
    expect(settings[0]?.server.origin).toBe(origin);
    expect(settings[0]?.token?.secret.reveal()).toBe(token);
  });

  it("with an address that is none is refused at the attribute, without the token", async () => {
    const { driver } = start();
    const diagnostics = await driver.configure({
      server_url: `ftp://${canary}@x`,
      personal_access_token: canary,
    });
    expect(diagnostics).toMatchObject([{ severity: "error", path: [{ attribute: "server_url" }] }]);
    expect(JSON.stringify(diagnostics)).not.toContain("canary");
  });

  it("with an empty token is warned of by name, not by place, which the CLI would quote", async () => {
    const diagnostics = await start().driver.configure({ personal_access_token: "" });
    expect(diagnostics).toMatchObject([
      { severity: "warning", detail: expect.stringContaining("personal_access_token") as string },
    ]);
    expect(diagnostics[0]?.path ?? []).toEqual([]);
  });

  it("tells every token, so that no log shows it", async () => {
    const { driver, secrets } = start({ KONNECT_SPAT: "from-environment" });
    await driver.configure({ personal_access_token: `Bearer ${canary}`, konnect_access_token: "third" });
    expect(secrets).toEqual(expect.arrayContaining([canary, "third", "from-environment"]));
  });
});

describe("a server that is not known yet", () => {
  it("lets new objects be planned, without asking another server", async () => {
    const { driver, settings } = start();
    expect(await driver.configure({ server_url: unknown })).toEqual([]);
    const plan = await driver.resource("konnect_mesh_multi_zone_service").plan(redis(), null);
    expect(plan).toMatchObject({ action: "create", diagnostics: [] });
    expect(settings).toEqual([]);
  });

  it("cannot be read from: the state stays, and the diagnostic names the setting", async () => {
    const { driver } = start();
    await driver.configure({ server_url: unknown });
    const { state, diagnostics } = await driver.resource("konnect_mesh_multi_zone_service").import(redisId);
    expect(state).toMatchObject({ name: "redis" });
    expect(diagnostics).toMatchObject([{ severity: "error", path: [{ attribute: "server_url" }] }]);
  });
});

describe("extra certificate authorities", () => {
  const folder = mkdtempSync(join(tmpdir(), "konnect-certificates-"));
  const file = join(folder, "extra.pem");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("that the launcher took from NODE_EXTRA_CA_CERTS reach the client", async () => {
    writeFileSync(file, rootCertificates[0] ?? "");
    const { driver, settings } = start({ KONNECT_MESH_EXTRA_CA_CERTS: file });
    expect(await driver.configure({})).toEqual([]);
    expect(settings[0]?.extraCertificates).toBe(rootCertificates[0]);
  });

  it.each([
    ["missing", () => join(folder, "missing.pem")],
    [
      "no PEM",
      () => (writeFileSync(file, "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"), file),
    ],
  ])("in a file that is %s are a warning", async (_, path) => {
    const { driver, settings } = start({ KONNECT_MESH_EXTRA_CA_CERTS: path() });
    expect(await driver.configure({})).toMatchObject([
      { severity: "warning", detail: expect.stringContaining(path()) as string },
    ]);
    expect(settings[0]?.extraCertificates).toBeUndefined();
  });
});
