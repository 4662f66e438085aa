import { type KonnectConfiguration, resolveSettings } from "../../src/konnect";
import { refusalOf } from "./refusal";

describe("warnings", () => {
  it.each([
    ["http://api.example.com", ["tokenOverPlainHttp"]],
    ["http://128.0.0.1", ["tokenOverPlainHttp"]],
    ["http://127.0.0.1.example.com", ["tokenOverPlainHttp"]],
    ["https://api.example.com", []],
    ["http://127.0.0.1:8080", []],
    ["http://127.1.2.3", []],
    ["http://[::1]:8080", []],
    ["http://localhost", []],
    ["http://mock.localhost", []],
  ])("a token over %s: %j", (serverUrl, codes) => {
    const { warnings } = resolveSettings({ serverUrl, personalAccessToken: "canary" }, {});
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    expect(JSON.stringify(warnings)).not.toContain("canary");
  });

  it("plain http is judged after KONG_CUSTOM_DOMAIN, and not without a token", () => {
    const environment = { KONG_CUSTOM_DOMAIN: "example.com", KONG_CUSTOM_DOMAIN_REPLACE_FULL_DOMAIN: "true" };
    const codes = (configuration: KonnectConfiguration) =>
      resolveSettings({ serverUrl: "http://localhost", ...configuration }, environment).warnings.length;
    expect(codes({ personalAccessToken: "token" })).toBe(1);
    expect(codes({})).toBe(0);
  });

  it("an empty token and an unused one are told", () => {
    const empty = resolveSettings({ konnectAccessToken: "" }, {}).warnings;
    expect(empty).toEqual([expect.objectContaining({ code: "emptyToken", source: "konnect_access_token" })]);
    const unused = resolveSettings({ systemAccountAccessToken: "spat" }, { KONNECT_TOKEN: "pat" }).warnings;
    expect(unused).toEqual([
      expect.objectContaining({ code: "configuredTokenUnused", source: "system_account_access_token" }),
    ]);
  });
});

describe("proxy", () => {
  it.each([
    ["https://a.example", { HTTPS_PROXY: "http://p:1" }, "http://p:1"],
    ["https://a.example", { https_proxy: "http://q:1", HTTPS_PROXY: "http://p:1" }, "http://q:1"],
    ["https://a.example", { HTTP_PROXY: "http://p:1" }, undefined],
    ["http://a.example", { HTTP_PROXY: "p:1" }, "http://p:1"],
    ["http://127.0.0.1:8080", { HTTP_PROXY: "http://p:1" }, undefined],
  ])("%s with %j goes through %s", (serverUrl, environment, proxy) => {
    expect(resolveSettings({ serverUrl }, environment).proxy?.url.reveal()).toBe(proxy);
  });

  it("a proxy that is no http URL is refused", () => {
    const refusal = refusalOf({}, { HTTPS_PROXY: "socks5://me:canary@p" });
    expect(refusal.source).toBe("HTTPS_PROXY");
    expect(refusal.message).not.toContain("canary");
  });
});

describe("limits", () => {
  it("given values replace defaults one by one", () => {
    const { timeouts, retry } = resolveSettings({ timeouts: { requestMs: 5 }, retry: { attempts: 1 } }, {});
    expect(timeouts).toEqual({ connectMs: 10_000, headersMs: 30_000, bodyMs: 30_000, requestMs: 5 });
    expect(retry).toMatchObject({ attempts: 1, initialWaitMs: 250, zonesDisconnectMs: 0 });
  });

  it.each([
    [{ timeouts: { connectMs: 0 } }, "timeouts.connectMs"],
    [{ timeouts: { requestMs: 2 ** 31 } }, "timeouts.requestMs"],
    [{ timeouts: { bodyMs: NaN } }, "timeouts.bodyMs"],
    [{ retry: { attempts: 0 } }, "retry.attempts"],
    [{ retry: { maxWaitMs: -1 } }, "retry.maxWaitMs"],
  ])("%j is refused", (configuration, source) => {
    expect(refusalOf(configuration, {}).source).toBe(source);
  });
});
