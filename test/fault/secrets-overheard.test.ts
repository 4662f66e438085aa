import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Driver } from "../../src/plugin/testing";
import type { KonnectSession } from "../../src/provider";
import { createProviderLog } from "../../src/provider/executable/provider-log";
import { json, problem, type Reply, startScriptedServer, text } from "../konnect/scripted-server";
import { redis, redisId } from "../provider/support/driven-provider";
import { everythingIn, overhear } from "./support/overheard-run";

const canary = "canary/Zm9v+<91c7>";
const spellings = [canary, encodeURIComponent(canary), Buffer.from(`me:${canary}`).toString("base64")];

const expectSilence = (said: string): void => {
  expect(spellings.filter((spelling) => said.includes(spelling))).toEqual([]);
  expect(said).not.toMatch(/canary|Zm9v/);
};

/** All that a run can be made to say: of a read, an import, a create, a list and a data source. */
async function sayAll(driver: Driver<KonnectSession>): Promise<unknown[]> {
  const services = driver.resource("konnect_mesh_multi_zone_service");
  const planes = driver.resource("konnect_mesh_control_plane");
  const plane = { id: "cp-1", name: "plane" };
  return [
    await services.import(redisId),
    await services.converge(redis(), null),
    await planes.converge({ name: "plane" }, null),
    await planes.read({ state: plane, private: new Uint8Array() }),
    await driver.readDataSource("konnect-beta_mesh_control_planes", {}),
  ];
}

describe("a token that an answer repeats is in no state, plan, diagnostic or log line", () => {
  const [created, updated] = ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"];
  const service = {
    type: "MeshMultiZoneService",
    mesh: "default",
    name: "redis",
    labels: {},
    creationTime: created,
    modificationTime: updated,
    spec: { ports: [{ port: 6379 }], selector: { meshService: { matchLabels: { app: "redis" } } } },
  };
  const plane = { id: "cp-1", name: "plane", created_at: created, updated_at: updated };
  const all = { ...service, ...plane, items: [service], data: [plane], total: 1, next: null };
  /** As Go's encoder writes it. */
  const asGo = (body: object) =>
    JSON.stringify(body)
      .replaceAll("<", String.raw`\u003c`)
      .replaceAll(">", String.raw`\u003e`);
  const elsewhere = `http://127.0.0.1:1/${encodeURIComponent(canary)}`;

  it.each<[string, Reply]>([
    ["in a label's value", json(200, { ...all, labels: { team: canary } })],
    ["in a label's value, as Go writes it", text(200, asGo({ ...all, labels: { team: canary } }))],
    ["in a label's key", json(200, { ...all, labels: { [canary]: "x" } })],
    ["in the name", json(200, { ...all, name: canary, data: [{ ...plane, name: canary }] })],
    ["in the description", json(200, { ...all, description: `by ${canary}` })],
    ["in a status", json(200, { ...all, status: { addresses: [{ hostname: canary }] } })],
    ["in a label that is no text", json(200, { ...all, labels: { [canary]: 5 } })],
    ["in a time", json(200, { ...all, creationTime: canary, created_at: canary })],
    ["in a warning", json(201, { ...all, warnings: [canary] })],
    ["in a refusal", problem(400, { title: canary, detail: canary, instance: canary })],
    ["in a refused field", problem(400, { invalid_parameters: [{ field: canary, reason: canary }] })],
    [
      "in the reason why a field is refused",
      problem(400, { invalid_parameters: [{ field: "spec.ports[0].port", reason: canary }] }),
    ],
    ["in the page of a gateway", text(401, `<html>${canary}</html>`, { "content-type": "text/html" })],
    ["in a gateway's message", json(403, { message: canary })],
    ["in a conflict", problem(409, { title: canary })],
    ["in an error that goes on", text(500, canary)],
    ["in a content type", text(200, "{}", { "content-type": `text/${canary}` })],
    ["in JSON that is none", text(200, `{"${canary}`, { "content-type": "application/json" })],
    ["in an answer that is no HTTP", (response) => response.socket?.end(`${canary}\r\n`)],
    ["in a redirect to elsewhere", text(307, "", { location: elsewhere })],
    ["in a redirect of a write", text(302, "", { location: `/${canary}` })],
    ["in a circle of redirects", text(307, "", { location: `/?token=${encodeURIComponent(canary)}` })],
  ])("%s", async (_, reply) => {
    await overhearAll(reply);
    // So that the writes are reached, which a run does not do after an answer like the others to its reads.
    await overhearAll((response, received) =>
      (received.method === "GET" ? problem(404, {}) : reply)(response, received),
    );
  });

  async function overhearAll(reply: Reply): Promise<void> {
    const server = await startScriptedServer(reply);
    try {
      const { driver, log } = overhear({
        KONNECT_SERVER_URL: server.url,
        KONNECT_TOKEN: canary,
        KONNECT_MESH_RETRY_ATTEMPTS: "1",
      });
      expect(await driver.configure({})).toEqual([]);
      const said = await sayAll(driver);
      expect(server.received[0]?.headers.authorization).toBe(`Bearer ${canary}`);
      expect(log()).toContain("Konnect request");
      expectSilence(everythingIn(said) + log());
    } finally {
      await server.close();
    }
  }
});

describe("the password of a proxy is in no diagnostic or log line", () => {
  /** A proxy that tells whoever asks what it was told. */
  async function talkativeProxy(): Promise<{ server: Server; port: number; told: string[] }> {
    const told: string[] = [];
    const server = createServer();
    server.on("connect", ({ headers }, socket) => {
      const credentials = String(headers["proxy-authorization"]);
      told.push(credentials);
      socket.on("error", () => undefined);
      socket.end(`HTTP/1.1 407 ${credentials}\r\nx-canary: ${credentials}\r\n\r\n${credentials}`);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, told, port: (server.address() as AddressInfo).port };
  }

  it("when the proxy refuses it", async () => {
    const proxy = await talkativeProxy();
    try {
      const { driver, log } = overhear({
        KONNECT_SERVER_URL: "http://konnect.example",
        KONNECT_MESH_RETRY_ATTEMPTS: "1",
        HTTP_PROXY: `http://me:${encodeURIComponent(canary)}@127.0.0.1:${proxy.port}`,
      });
      expect(await driver.configure({})).toEqual([]);
      const said = await sayAll(driver);
      expect(proxy.told[0]).toBe(`Basic ${Buffer.from(`me:${canary}`).toString("base64")}`);
      expectSilence(everythingIn(said) + log());
    } finally {
      await new Promise((resolve) => proxy.server.close(resolve));
    }
  });

  it.each([
    ["nobody is there", "http", "@127.0.0.1:1"],
    ["the scheme is another", "socks5", "@127.0.0.1:1"],
    ["there is no port of that number", "http", "@127.0.0.1:99999"],
    ["there is no host", "http", "@"],
  ])("when %s", async (_, scheme, address) => {
    const { driver, log } = overhear({
      KONNECT_SERVER_URL: "http://konnect.example",
      KONNECT_MESH_RETRY_ATTEMPTS: "1",
      HTTP_PROXY: `${scheme}://me:${encodeURIComponent(canary)}${address}`,
    });
    const said = [await driver.configure({}), ...(await sayAll(driver))];
    expect(everythingIn(said)).toContain("'error'");
    expectSilence(everythingIn(said) + log());
  });
});

it("the password of a proxy is struck out of what the provider throws, as the URL, the header and a person write it", async () => {
  const url = `http://me:${encodeURIComponent(canary)}@127.0.0.1:1`;
  const fail = () => {
    throw new Error(`no way through ${url} with Basic ${spellings.join(" ")}`);
  };
  const environment = { KONNECT_SERVER_URL: "http://konnect.example", HTTP_PROXY: url };
  const { driver, log } = overhear(environment, { getControlPlane: fail });
  expect(await driver.configure({})).toEqual([]);
  const planes = driver.resource("konnect_mesh_control_plane");
  const said = await planes.read({ state: { id: "cp-1", name: "plane" }, private: new Uint8Array() });
  expect(everythingIn(said)).toContain("no way through http://me:(redacted)@127.0.0.1:1");
  expectSilence(everythingIn(said) + log());
});

describe("a token that the provider holds when it fails is in no diagnostic or log line", () => {
  const failing: readonly (readonly [string, () => unknown])[] = [
    ["an error", () => new Error(`cannot send ${canary}`)],
    ["an error with a cause", () => new Error("cannot send", { cause: new Error(canary) })],
    [
      "an error with more to it",
      () => Object.assign(new Error(canary), { headers: { authorization: canary } }),
    ],
    ["a text", () => `Bearer ${canary}`],
    ["an object", () => ({ authorization: canary })],
  ];

  it.each(failing)("%s", async (_, thrown) => {
    const fail = () => {
      throw thrown();
    };
    const client = {
      getEntity: fail,
      putEntity: fail,
      createControlPlane: fail,
      getControlPlane: fail,
      listControlPlanes: fail,
      listEntityPages: fail,
    };
    const { driver, log } = overhear({ KONNECT_TOKEN: canary, KONNECT_MESH_REFRESH: "single" }, client);
    await driver.configure({ personal_access_token: canary });
    const said = everythingIn(await sayAll(driver));
    expect(said).toContain("The provider failed unexpectedly");
    expect(log()).toContain('"@level":"error"');
    expectSilence(said + log());
  });
});

it.each(["KONNECT_TOKEN", "KONNECT_SPAT"])(
  "what %s holds is known for a secret before the provider block is read, in a crash too",
  (variable) => {
    const environment = { [variable]: `Bearer ${canary}` };
    const { redactor } = createProviderLog({ environment, now: () => new Date() });
    expectSilence(redactor.redact(`panic: cannot send ${canary}`));
  },
);
