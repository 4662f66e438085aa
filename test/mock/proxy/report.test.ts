import { renderReport } from "../../../src/mock";
import { json, startScriptedServer } from "../../konnect/scripted-server";
import { call } from "../client";
import { closeAfterTest, reportOf, start, startProxyTo } from "./fixture";

const path = "/v1/mesh/control-planes";

describe("a report", () => {
  async function canaryReport(limit?: number) {
    const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl";
    const server = closeAfterTest(
      await startScriptedServer(
        json(200, {
          data: [],
          password: "canary-1",
          note: jwt,
          deep: { list: ["kpat_canary012345"] },
          esc: "\u001b[2J\u202e",
        }),
      ),
    );
    const proxy = await startProxyTo(server.url, limit === undefined ? {} : { differenceLimit: limit });
    const headers = { authorization: "Bearer canary-token-of-no-form" };
    await call(proxy, "GET", `${path}?note=canary-token-of-no-form`, { headers });
    return reportOf(proxy);
  }

  it("gives no secret away, in either form", async () => {
    const report = await canaryReport();
    expect(report.differenceCount).toBeGreaterThan(3);
    expect(JSON.stringify(report)).not.toMatch(/canary|eyJ/);
    expect(renderReport(report)).not.toMatch(/canary|eyJ/);
  });

  it("for the terminal has a line for each difference, and nothing that steers a terminal", async () => {
    const rendered = renderReport(await canaryReport());
    expect(rendered).toMatch(
      /^Compared 1 of 1 request with http:\/\/127\.0\.0\.1:\d+: \d differences\.\n#1 GET /,
    );
    expect(rendered).toContain('  body password: theirs "(redacted-');
    expect(rendered).toMatch(/ours \(absent\)/);
    for (const character of ["\u001b", "\u202e"]) expect(rendered).not.toContain(character);
  });

  it("holds as many differences as it may, and counts all", async () => {
    const { differences, differenceCount } = await canaryReport(1);
    expect(differences).toHaveLength(1);
    expect(differenceCount).toBeGreaterThan(3);
  });

  it("is there after the end; a mock that answers by itself has none", async () => {
    const real = await start();
    const proxy = await startProxyTo(real.url);
    await call(proxy, "GET", path);
    await proxy.close();
    expect(await reportOf(proxy)).toMatchObject({
      report: "konnect-mesh differences",
      version: 1,
      compared: 1,
    });
    expect(await real.report()).toBeUndefined();
  });
});
