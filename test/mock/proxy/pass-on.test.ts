import { execFileSync } from "node:child_process";
import { createServer as createTlsServer } from "node:https";
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { gzipSync } from "node:zlib";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  json,
  type Reply,
  reset,
  type ScriptedServer,
  silence,
  startScriptedServer,
  text,
  truncated,
  truncatedInChunks,
} from "../../konnect/scripted-server";
import type { LogEntry, Mock, ProxyOptions } from "../../../src/mock";
import { call } from "../client";
import { closeAfterTest, start, startProxyTo } from "./fixture";

const path = "/v1/mesh/control-planes";
const token = "kpat_canary0123456789";

async function between(
  reply: Reply,
  proxy: Omit<ProxyOptions, "url"> = {},
): Promise<{ readonly server: ScriptedServer; readonly mock: Mock }> {
  const server = closeAfterTest(await startScriptedServer(reply));
  return { server, mock: await startProxyTo(server.url, proxy) };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closeAfterTest({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("an answer is passed on unchanged", () => {
  it.each<[string, Reply, number, string, Record<string, string>]>([
    [
      "JSON in its own layout",
      text(200, '{ "a" : 1.0 }', { "content-type": "application/json" }),
      200,
      '{ "a" : 1.0 }',
      { "content-type": "application/json" },
    ],
    [
      "an error that is no JSON",
      text(404, "404: Page Not Found", { "content-type": "text/plain" }),
      404,
      "404: Page Not Found",
      { "content-type": "text/plain" },
    ],
    ["nothing at all", text(204, ""), 204, "", {}],
    [
      "a limit",
      text(429, "", { "retry-after": "7", "ratelimit-remaining": "0" }),
      429,
      "",
      { "retry-after": "7", "ratelimit-remaining": "0" },
    ],
    [
      "the server's own trouble",
      text(503, "busy", { "x-kong-request-id": "1" }),
      503,
      "busy",
      { "x-kong-request-id": "1" },
    ],
    ["an unknown status", text(299, "odd"), 299, "odd", {}],
    ["more than is held back", text(200, "x".repeat(3_000_000)), 200, "x".repeat(3_000_000), {}],
  ])("%s", async (_name, reply, status, body, headers) => {
    const { mock } = await between(reply);
    const answer = await call(mock, "GET", path);
    expect([answer.status, answer.text === body]).toEqual([status, true]);
    expect(answer.headers).toMatchObject(headers);
  });

  it("several headers of one name, and none of the connection", async () => {
    const { mock } = await between((response) => {
      response.writeHead(200, {
        "set-cookie": ["a=1", "b=2"],
        connection: "close, x-private",
        "x-private": "1",
        "keep-alive": "timeout=99",
        "proxy-authenticate": "Basic",
      });
      response.end("{}");
    });
    const { headers } = await call(mock, "GET", path);
    expect(headers["set-cookie"]).toEqual(["a=1", "b=2"]);
    for (const name of ["x-private", "proxy-authenticate"]) expect(headers[name]).toBeUndefined();
    expect(headers["keep-alive"]).not.toBe("timeout=99");
  });

  it("bytes that are no text, compressed ones too", async () => {
    const bytes = gzipSync("canary");
    const { mock } = await between((response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bytes);
    });
    const answer = await fetch(mock.url + path);
    expect(await answer.text()).toBe("canary");
  });

  it("a HEAD has the length of a body, and no body", async () => {
    const { mock } = await between(text(200, "", { "content-length": "12345" }));
    const answer = await call(mock, "HEAD", path);
    expect([answer.headers["content-length"], answer.text]).toEqual(["12345", ""]);
  });
});

describe("a request is passed on", () => {
  it("with its method, path, body and token, and none of the connection's headers", async () => {
    const { mock, server } = await between(json(200, {}));
    const target = `${path}/x/../%2E%2E/a%2Fb?filter[labels.a]=1&size=2`;
    await call(mock, "PATCH", target, {
      body: '{"a": 1}',
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/merge-patch+json",
        te: "trailers",
        "x-own": "1",
      },
    });
    const [received] = server.received;
    expect(received).toMatchObject({ method: "PATCH", path: target, body: '{"a": 1}' });
    expect(received?.headers).toMatchObject({
      authorization: `Bearer ${token}`,
      "content-type": "application/merge-patch+json",
      "content-length": "8",
      "accept-encoding": "identity",
      "x-own": "1",
      host: new URL(server.url).host,
    });
    expect(received?.headers.te).toBeUndefined();
  });

  it("below the path of the server's URL", async () => {
    const server = closeAfterTest(await startScriptedServer(json(200, {})));
    const mock = await startProxyTo(`${server.url}/konnect/`);
    await call(mock, "GET", `${path}?size=1`);
    expect(server.received[0]?.path).toBe(`/konnect${path}?size=1`);
  });

  it.each([
    ["the address of another server", "http://192.0.2.1/x"],
    ["no path", "*"],
  ])("but not for %s", async (_name, target) => {
    const { mock, server } = await between(json(200, {}));
    const { hostname, port } = new URL(mock.url);
    const answered = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`OPTIONS ${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
      });
      let received = "";
      socket.setEncoding("utf8").on("data", (data) => (received += String(data)));
      socket.on("end", () => resolve(received));
    });
    expect(answered).toMatch(/^HTTP\/1\.1 400 /);
    expect(server.received).toEqual([]);
  });

  it("but not past the limit", async () => {
    const { mock, server } = await between(json(200, {}), { bodyLimit: 100 });
    const answer = await call(mock, "POST", path, { body: "x".repeat(101) });
    expect(answer).toMatchObject({ status: 413, json: { status: 413, title: "Content Too Large" } });
    expect(server.received).toEqual([]);
  });
});

describe("a redirect", () => {
  it("to another host is the client's to judge: nothing goes there", async () => {
    const other = closeAfterTest(await startScriptedServer(json(200, {})));
    const { mock } = await between(text(307, "", { location: `${other.url}/x` }));
    const answer = await call(mock, "GET", path, { headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, answer.headers.location]).toEqual([307, `${other.url}/x`]);
    expect(other.received).toEqual([]);
  });

  it("within the server stays with the proxy", async () => {
    const { mock } = await between((response, { headers }) => {
      response.writeHead(307, { location: `http://${headers.host ?? ""}/elsewhere` }).end();
    });
    expect((await call(mock, "GET", path)).headers.location).toBe("/elsewhere");
  });
});

describe("a server that fails", () => {
  const timeouts = { connect: 200, headers: 200, body: 200 };

  it.each<[string, Reply, number, RegExp]>([
    ["that never answers", silence, 504, /did not begin to answer in time/],
    ["that closes without an answer", reset, 502, /broke the connection|does not answer in HTTP/],
    ["that breaks off in the body", truncated, 502, /not to the end|broke the connection/],
    [
      "that breaks off in a body without a length",
      truncatedInChunks,
      502,
      /not to the end|broke the connection/,
    ],
    [
      "that stops in the body",
      (response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("{");
      },
      504,
      /stopped in the middle of its answer/,
    ],
    [
      "that speaks no HTTP",
      (response) => {
        response.socket?.end("SSH-2.0-OpenSSH\r\n");
      },
      502,
      /does not answer in HTTP/,
    ],
    ["that sends too much", text(200, "x".repeat(2000)), 502, /answered with more than 1000 bytes/],
  ])("%s becomes an error that names it", async (_name, reply, status, detail) => {
    const { mock, server } = await between(reply, { timeouts, bodyLimit: 1000 });
    const answer = await call(mock, "GET", path);
    expect([answer.status, answer.headers["content-type"]]).toEqual([status, "application/problem+json"]);
    const body = answer.json as { detail: string; status: number };
    expect(body.status).toBe(status);
    expect(body.detail).toMatch(detail);
    expect(body.detail).toContain(new URL(server.url).host);
    // And goes on.
    expect((await call(mock, "GET", path)).status).toBe(status);
  });

  it("that is not there becomes a 502", async () => {
    const gone = await startScriptedServer(silence);
    await gone.close();
    const answer = await call(await startProxyTo(gone.url), "PUT", path, { body: {} });
    expect(answer).toMatchObject({ status: 502, json: { title: "Bad Gateway" } });
    expect((answer.json as { detail: string }).detail).toMatch(/refused the connection \(ECONNREFUSED\)/);
  });

  it("that has no name becomes a 502", async () => {
    const answer = await call(await startProxyTo("http://konnect.invalid"), "GET", path);
    expect(answer.status).toBe(502);
    expect((answer.json as { detail: string }).detail).toContain("konnect.invalid");
  });

  it("whose certificate nobody vouches for becomes a 502, and sees no request", async () => {
    const folder = mkdtempSync(join(tmpdir(), "konnect-mesh-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const ofMachine = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"];
    execFileSync(
      "openssl",
      ["req", "-x509", ...ofMachine, "-subj", "/CN=localhost", "-keyout", key, "-out", cert],
      { stdio: "ignore" },
    );
    let seen = 0;
    const server = createTlsServer(
      { key: readFileSync(key), cert: readFileSync(cert) },
      (_request, reply) => {
        seen++;
        reply.end();
      },
    );
    rmSync(folder, { recursive: true });
    const mock = await startProxyTo(`https://${await listening(server)}`);
    const answer = await call(mock, "GET", path, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(502);
    expect((answer.json as { detail: string }).detail).toMatch(
      /certificate .*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    );
    expect(seen).toBe(0);
  });

  it("that breaks off after much of a body cuts the client off too", async () => {
    const { mock } = await between((response) => {
      response.writeHead(200, { "content-length": "9000000" });
      response.write("x".repeat(2_000_000), () => response.socket?.destroy());
    });
    await expect(call(mock, "GET", path)).rejects.toThrow();
    expect(mock.requests()).toMatchObject([{ method: "GET", path, status: 0 }]);
  });

  it("that accepts nothing before TLS fails in time", async () => {
    const server = createTcpServer((socket) => socket.on("error", () => undefined).resume());
    const mock = await startProxyTo(`https://${await listening(server)}`, { timeouts });
    expect((await call(mock, "GET", path)).status).toBe(504);
    await mock.close();
  });
});

it("a client that goes away in mid-request leaves the proxy as it was", async () => {
  const { mock } = await between(json(200, { data: [] }));
  const { hostname, port } = new URL(mock.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`PUT ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`, () => socket.destroy());
    });
    socket.on("close", () => resolve());
  });
  expect((await call(mock, "GET", path)).status).toBe(200);
});

it("closing ends what is on its way, and may be done twice", async () => {
  const { mock, server } = await between(silence);
  const waiting = call(mock, "GET", path);
  const failed = expect(waiting).rejects.toThrow();
  while (server.received.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await mock.close();
  await mock.close();
  await failed;
});

it("no token is in the log, nor in what is remembered of requests", async () => {
  const server = closeAfterTest(await startScriptedServer(json(200, {})));
  const log: LogEntry[] = [];
  const mock = await startProxyTo(server.url, {}, { log: (entry) => log.push(entry) });
  const headers = { authorization: "Bearer canary-of-no-form" };
  await call(mock, "GET", `${path}?a=canary-of-no-form&b=${token}`, { headers });
  expect(log).toHaveLength(1);
  expect(JSON.stringify([log, mock.requests(), mock])).not.toContain("canary");
});

describe("starting refuses", () => {
  it.each<[string, string, RegExp]>([
    ["what is no URL", "canary", /no http or https URL/],
    ["another scheme", "ftp://canary", /no http or https URL/],
    ["a password", "https://admin:canary@example.com", /user name or password/],
    ["a query", "https://example.com/?token=canary", /a query or a fragment/],
  ])("%s, without repeating it", async (_name, url, message) => {
    const refused = await start({ proxy: { url } }).catch((error: unknown) => String(error));
    expect(refused).toMatch(message);
    expect(refused).not.toContain("canary");
  });

  it.each([
    ["a token", { token: "x" }],
    ["faults", { faults: [{ fault: { moment: "before-write", effect: "reset" } }] }],
    ["latency", { latency: 1 }],
    ["a replay", { replay: { file: "x" } }],
  ] as const)("%s besides", async (_name, options) => {
    await expect(start({ ...options, proxy: { url: "http://127.0.0.1:1" } })).rejects.toThrow(
      /either|no .* of its own/,
    );
  });

  it("a timeout that is none", async () => {
    const proxy = { url: "http://127.0.0.1:1", timeouts: { body: 0 } };
    await expect(start({ proxy })).rejects.toThrow("timeout body is 0");
  });
});

it("warns of a server that is asked without encryption", async () => {
  const warnings: string[] = [];
  await startProxyTo("http://konnect.invalid", { warn: (message) => warnings.push(message) });
  expect(warnings).toEqual([expect.stringMatching(/konnect\.invalid unencrypted/)]);
});
