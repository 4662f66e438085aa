import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFile } from "../../../src/mock/page/page-files";
import { type Mock, type MockOptions, startMock } from "../../../src/mock";
import { call } from "../client";

let mock: Mock;
const start = async (options: MockOptions = {}) => {
  mock = await startMock({ seed: "page", ...options });
};
afterEach(() => mock.close());

const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const folder = join(__dirname, "../../../src/mock/page/browser");
const files = readdirSync(folder);
const sources = files.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

describe("the page at /", () => {
  it("is for who names text/html as acceptable", async () => {
    await start();
    const { status, headers, text } = await call(mock, "GET", "/", { headers: browser });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", vary: "accept" });
    expect(text).toContain("<title>Mock Konnect</title>");
  });

  it.each([
    ["a client that takes anything", "GET", { accept: "*/*" }],
    ["a client of the API", "GET", { accept: "application/json" }],
    ["a client that says nothing", "GET", {}],
    ["another method", "PUT", { ...browser, "content-type": "application/json" }],
  ])("is not for %s, who gets what any path gets that is none", async (_who, method, headers) => {
    await start();
    const body = method === "PUT" ? { body: {} } : {};
    const [there, elsewhere] = await Promise.all(
      ["/", "/nothing"].map((path) => call(mock, method, path, { headers, ...body })),
    );
    const { instance: _, ...error } = there?.json as Readonly<Record<string, unknown>>;
    expect(there?.status).toBe(404);
    expect(elsewhere?.json).toMatchObject(error);
  });

  it("needs no token, for nothing stored is in it, and clients without one are refused as before", async () => {
    await start({ token: "secret" });
    expect((await call(mock, "GET", "/", { headers: browser })).status).toBe(200);
    expect((await call(mock, "GET", "/_mock/page/main.mjs")).status).toBe(200);
    expect((await call(mock, "GET", "/", { headers: { accept: "*/*" } })).status).toBe(401);
    expect((await call(mock, "GET", "/_mock/control-planes", { headers: browser })).status).toBe(401);
    expect((await call(mock, "GET", "/_mock/requests/follow", { headers: browser })).status).toBe(401);
  });

  it("is neither in the log nor hit by faults", async () => {
    await start({ faults: [{ fault: { moment: "before-write", effect: "status", status: 503 } }] });
    expect((await call(mock, "GET", "/", { headers: browser })).status).toBe(200);
    expect(mock.requests()).toEqual([]);
  });

  it.each([["/"], ["/_mock/page/main.mjs"], ["/_mock/page/page.css"]])(
    "lets %s load and say nothing but what the mock itself serves",
    async (path) => {
      await start();
      const { headers } = await call(mock, "GET", path, { headers: browser });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|data:|\*|https?:/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
    },
  );

  it.each([
    ["/_mock/page/nothing.mjs"],
    ["/_mock/page/"],
    ["/_mock/page/../page-files.ts"],
    ["/_mock/page/%2e%2e/page-files.ts"],
    ["/_mock/page/constructor"],
    ["//"],
  ])("has no file %s", async (path) => {
    await start();
    expect((await call(mock, "GET", path, { headers: browser })).status).toBe(404);
  });
});

describe("the files of the page", () => {
  beforeEach(() => start());

  it("are all served", async () => {
    for (const name of files) {
      const { status, text } = await call(mock, "GET", `/_mock/page/${name}`);
      expect([name, status]).toEqual([name, 200]);
      expect(text).toBe(readFileSync(join(folder, name), "utf8"));
    }
  });

  it("hold every module that they import, and every file that they name", () => {
    const named = sources.flatMap(([, text]) =>
      [...text.matchAll(/(?:from "\.\/|"\/_mock\/page\/)([\w.-]+)"/g)].map(([, name]) => name ?? ""),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => pageFile(`/_mock/page/${name}`) === undefined)).toEqual([]);
  });

  it("insert texts as texts only, and have nothing inline that the policy would refuse", () => {
    const risky =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\sstyle=|\son\w+="/;
    expect(sources.filter(([, text]) => risky.test(text)).map(([name]) => name)).toEqual([]);
    expect(sources.filter(([, text]) => /<script(?![^>]*\ssrc=)/.test(text)).map(([name]) => name)).toEqual(
      [],
    );
  });
});
