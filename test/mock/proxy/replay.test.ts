import { readFileSync, writeFileSync } from "node:fs";
import type { Mock } from "../../../src/mock";
import { type CallOptions, call, nothingCreated, service } from "../client";
import { json, type Reply, startScriptedServer, text } from "../../konnect/scripted-server";
import { closeAfterTest, linesOf, newFile, start, startProxyTo } from "./fixture";

const path = "/v1/mesh/control-planes";
const token = "kpat_canary0123456789";
const key = "-----BEGIN PRIVATE KEY-----\nMIICcanarycanary\n-----END PRIVATE KEY-----\n";

type Step = readonly [method: string, path: string, body?: unknown];

async function play(mock: Mock, steps: readonly Step[]) {
  const replies = [];
  for (const [method, target, body] of steps) {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const options: CallOptions = body === undefined ? { headers } : { body, headers };
    const { status, headers: answered, text: said } = await call(mock, method, target, options);
    replies.push({ status, type: answered["content-type"], text: said });
  }
  return replies;
}

/** Records what a server answers to these steps. */
async function record(url: string, steps: readonly Step[]) {
  const file = await newFile();
  const proxy = await startProxyTo(url, { record: file });
  const replies = await play(proxy, steps);
  await proxy.close();
  return { file, replies };
}

async function recordReplies(replies: Reply[], steps: readonly Step[]) {
  const server = closeAfterTest(await startScriptedServer(...replies));
  return record(server.url, steps);
}

const replay = (file: string, warnings: string[] = []) =>
  start({ replay: { file, warn: (message) => warnings.push(message) } });

const mesh = {
  type: "Mesh",
  name: "default",
  skipCreatingInitialPolicies: ["*"],
  mtls: {
    enabledBackend: "ca",
    backends: [
      {
        name: "ca",
        type: "provided",
        conf: { cert: { inlineString: "canary certificate" }, key: { inlineString: key } },
      },
    ],
  },
};

async function lifeOf(real: Mock): Promise<readonly Step[]> {
  const created = await call(real, "POST", path, { body: { name: "demo", features: nothingCreated } });
  const api = `${path}/${(created.json as { id: string }).id}/api`;
  const redis = `${api}/meshes/default/meshmultizoneservices/redis`;
  return [
    ["GET", path],
    ["POST", path, { name: "other" }],
    ["GET", `${api}/meshes/default`],
    ["PUT", `${api}/meshes/default`, mesh],
    ["GET", `${api}/meshes/default`],
    ["GET", `${api}/meshes/default/secrets`],
    [
      "PUT",
      `${api}/meshes/default/secrets/own`,
      { type: "Secret", mesh: "default", name: "own", data: "Y2FuYXJ5IQ==" },
    ],
    ["GET", `${api}/meshes/default/secrets?size=1`],
    ["GET", redis],
    ["PUT", redis, service()],
    ["GET", redis],
    ["PUT", redis, service("redis", "default", { labels: { team: "a" } })],
    ["GET", redis],
    ["PUT", redis, "{ broken"],
    ["DELETE", redis],
    ["GET", redis],
    ["PATCH", redis, {}],
    ["GET", `${api}/nowhere`],
    ["DELETE", `${api}/meshes/default`],
  ];
}

describe("a recording", () => {
  it("replays byte for byte but for what is secret", async () => {
    const real = await start({ seed: "real" });
    const steps = await lifeOf(real);
    const { file, replies } = await record(real.url, steps);
    // What the client sent itself comes back; of secrets that the server made, nobody but it has any.
    const [made = ""] = /(?<="data": ")[^"]+/.exec(replies[5]?.text ?? "") ?? [];
    expect(made).not.toBe("");
    const unknown = replies.map(({ text: said, ...reply }) => ({
      ...reply,
      text: said.replace(made, "(redacted)"),
    }));
    const replayed = await play(await replay(file), steps);
    expect(
      replayed.map(({ text: said, ...reply }) => ({
        ...reply,
        text: said.replace(/\(redacted-\d+\)/, "(redacted)"),
      })),
    ).toEqual(unknown);
  });

  it("has no token, key or secret in it, whatever answers repeat of them", async () => {
    const real = await start({ seed: "real" });
    const { file, replies } = await record(real.url, await lifeOf(real));
    const recorded = readFileSync(file, "utf8");
    const [made = "none"] = /(?<="data": ")[^"]+/.exec(replies[5]?.text ?? "") ?? [];
    for (const secret of ["canary", "Y2FuYXJ5", "PRIVATE KEY", "Bearer", made])
      expect(recorded).not.toContain(secret);
    expect(recorded).toContain("redacted-");

    const quoted = await recordReplies(
      [
        json(
          400,
          { detail: `bad token ${token}, key ${key}`, [key]: token },
          { "set-cookie": "s=canary-cookie" },
        ),
      ],
      [["PUT", `${path}/x?access_token=canary-parameter`, { note: key }]],
    );
    expect(readFileSync(quoted.file, "utf8")).not.toMatch(/canary|PRIVATE/);
  });

  it("keeps no headers but those that matter", async () => {
    const { file } = await recordReplies(
      [text(429, "", { "retry-after": "1", "x-internal": "1", server: "x", allow: "GET" })],
      [["GET", path]],
    );
    const { request, response } = JSON.parse(linesOf(file)[1] ?? "") as Record<string, { headers: object }>;
    expect(request?.headers).toEqual({ "content-type": "application/json" });
    expect(response?.headers).toEqual({ "retry-after": "1", allow: "GET" });
  });

  it("has no line for a server that gave no answer", async () => {
    const { file } = await recordReplies([(response) => void response.socket?.destroy()], [["GET", path]]);
    expect(linesOf(file)).toHaveLength(1);
  });

  it("leaves bodies out that are no text, and says so when they are asked for", async () => {
    const { file } = await recordReplies(
      [(response) => void response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00]))],
      [["GET", path]],
    );
    const [reply] = await play(await replay(file), [["GET", path]]);
    expect(reply?.status).toBe(501);
    expect(reply?.text).toContain("no UTF-8 text");
  });

  it("never replaces a file", async () => {
    const file = await newFile();
    writeFileSync(file, "precious");
    await expect(startProxyTo("http://127.0.0.1:1", { record: file })).rejects.toThrow(
      /There is a file .* already/,
    );
    expect(readFileSync(file, "utf8")).toBe("precious");
  });

  it("is refused where it cannot be written", async () => {
    const file = `${await newFile()}/none/x`;
    await expect(startProxyTo("http://127.0.0.1:1", { record: file })).rejects.toThrow(
      /cannot be written \(ENOENT\)/,
    );
  });
});

describe("a replay", () => {
  const count = (total: number): Reply => json(200, { total });

  it("gives reads between two writes in their order, and the last one for as long as asked", async () => {
    const steps: Step[] = [
      ["GET", path],
      ["GET", path],
      ["PUT", path, {}],
      ["GET", path],
    ];
    const { file } = await recordReplies([count(1), count(2), json(201, {}), count(3)], steps);
    const mock = await replay(file);
    const asked: Step[] = [
      ["GET", path],
      ["GET", path],
      ["GET", path],
      ["PUT", path, {}],
      ["GET", path],
      ["GET", path],
    ];
    const replies = await play(mock, asked);
    expect(replies.map(({ status, text: said }) => [status, said])).toEqual([
      [200, '{"total":1}'],
      [200, '{"total":2}'],
      [200, '{"total":2}'],
      [201, "{}"],
      [200, '{"total":3}'],
      [200, '{"total":3}'],
    ]);
  });

  it("does not mind reads that are left out, nor the order of resources", async () => {
    const steps: Step[] = [
      ["GET", "/a"],
      ["PUT", "/a", 1],
      ["PUT", "/b", 1],
    ];
    const { file } = await recordReplies([count(1), json(201, "a"), json(201, "b")], steps);
    const replies = await play(await replay(file), [
      ["PUT", "/b", 1],
      ["PUT", "/a", 1],
    ]);
    expect(replies.map(({ text: said }) => said)).toEqual(['"b"', '"a"']);
  });

  it("knows a body by what it says, not by its layout", async () => {
    const { file } = await recordReplies([json(200, {})], [["PUT", "/a", '{"x": 1, "y": [2]}']]);
    expect((await play(await replay(file), [["PUT", "/a", '{"y":[2],"x":1.0}']]))[0]?.status).toBe(200);
  });

  it("takes creations that followed each other in any order, for clients make them at once", async () => {
    const steps: Step[] = [
      ["POST", "/a", { name: "x" }],
      ["POST", "/a", { name: "y" }],
    ];
    const { file } = await recordReplies([json(201, "x"), json(201, "y")], steps);
    const replies = await play(await replay(file), [...steps].reverse());
    expect(replies.map(({ text: said }) => said)).toEqual(['"y"', '"x"']);
  });

  it.each<[string, readonly Step[]]>([
    ["another path", [["GET", "/b"]]],
    ["another query", [["GET", "/a?x=1"]]],
    ["another method", [["DELETE", "/a"]]],
    ["another body", [["PUT", "/a", { x: 2 }]]],
    ["a body with more in it", [["PUT", "/a", { x: 1, y: 1 }]]],
    [
      "a write once more",
      [
        ["PUT", "/a", { x: 1 }],
        ["PUT", "/a", { x: 1 }],
      ],
    ],
    ["a write before its turn", [["PUT", "/a", { x: 3 }]]],
    [
      "a read after a write that has none",
      [
        ["PUT", "/a", { x: 1 }],
        ["PUT", "/a", { x: 3 }],
        ["GET", "/a"],
      ],
    ],
  ])("answers %s with an error that is no 404", async (_name, steps) => {
    const { file } = await recordReplies(
      [count(1), json(201, {}), json(201, {})],
      [
        ["GET", "/a"],
        ["PUT", "/a", { x: 1 }],
        ["PUT", "/a", { x: 3 }],
      ],
    );
    const mock = await replay(file);
    const reply = (await play(mock, steps)).at(-1);
    const [method, target] = steps.at(-1) ?? [];
    expect(reply).toMatchObject({ status: 501, type: "application/problem+json" });
    expect(JSON.parse(reply?.text ?? "")).toMatchObject({
      status: 501,
      title: "Not Recorded",
      detail: expect.stringContaining(`has no ${method} ${target} with this body at this point`) as unknown,
    });
  });

  it("insists on a token, and goes wrong, as any mock when told so", async () => {
    const { file } = await recordReplies([count(1)], [["GET", path]]);
    const mock = await start({ replay: { file }, token: "kpat_other" });
    expect((await play(mock, [["GET", path]]))[0]?.status).toBe(401);
    const faulty = await start({
      replay: { file },
      faults: [{ fault: { moment: "before-write", effect: "status", status: 503 } }],
    });
    expect((await play(faulty, [["GET", path]]))[0]?.status).toBe(503);
  });

  it("gives the client back the secrets that it sent, where JSON writes them too", async () => {
    const secret = 'line "one"\nline two';
    const { file } = await recordReplies(
      [json(201, {}), json(200, { inlineString: secret, error: `not ${secret}` })],
      [
        ["PUT", "/a", { inlineString: secret }],
        ["GET", "/a"],
      ],
    );
    const other = 'another\n"one"';
    const replies = await play(await replay(file), [
      ["PUT", "/a", { inlineString: other }],
      ["GET", "/a"],
    ]);
    expect(JSON.parse(replies[1]?.text ?? "")).toEqual({ inlineString: other, error: `not ${other}` });
  });
});

describe("a cassette", () => {
  const header = {
    cassette: "konnect-mesh",
    version: 1,
    upstream: "http://x",
    recordedAt: "2026-01-01T00:00:00Z",
  };
  const exchange = {
    at: "2026-01-01T00:00:00Z",
    request: { method: "GET", path: "/a", headers: {} },
    response: { status: 200, headers: {}, body: "whole" },
  };
  const written = async (...lines: readonly unknown[]) => {
    const file = await newFile();
    writeFileSync(
      file,
      lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""),
    );
    return file;
  };

  it("whose last line broke off is played to there, with a warning", async () => {
    const file = await written(header, exchange);
    writeFileSync(file, JSON.stringify({ ...exchange, at: "later" }).slice(0, -20), { flag: "a" });
    const warnings: string[] = [];
    const [reply] = await play(await replay(file, warnings), [["GET", "/a"]]);
    expect(reply?.text).toBe("whole");
    expect(warnings).toEqual([
      expect.stringMatching(/^Line 3 of the cassette .* broke off.* Complete exchanges: 1/),
    ]);
  });

  it.each<[string, readonly unknown[], RegExp]>([
    ["no header", [exchange], /is no cassette/],
    ["nothing in it", [], /is no cassette/],
    ["another version", [{ ...header, version: 2 }], /format version 2; this version of the mock reads 1/],
    ["a damaged line", [header, '{"at":', exchange], /Line 2 .* is damaged/],
    ["a line that is no exchange", [header, exchange, { at: "x" }], /Line 3 .* is damaged/],
  ])("with %s is refused", async (_name, lines, message) => {
    await expect(replay(await written(...lines))).rejects.toThrow(message);
  });

  it("that is not there is refused", async () => {
    await expect(replay("/nowhere/x.jsonl")).rejects.toThrow(/cannot be read \(ENOENT\)/);
  });
});
