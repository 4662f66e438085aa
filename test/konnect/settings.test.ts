import { inspect } from "node:util";

import { type KonnectConfiguration, KonnectSettingsError, resolveSettings } from "../../src/konnect";
import { authorizationOf } from "../../src/konnect/settings/access-token";

type Variables = Record<string, string>;

function refusalOf(configuration: KonnectConfiguration, environment: Variables): KonnectSettingsError {
  try {
    resolveSettings(configuration, environment);
  } catch (error) {
    if (error instanceof KonnectSettingsError) return error;
    throw error;
  }
  throw new Error("the settings were accepted");
}

describe("server_url", () => {
  const cases: [
    string,
    KonnectConfiguration,
    Variables,
    { origin: string; basePath?: string; source: string },
  ][] = [
    [
      "nothing set means the global server",
      {},
      {},
      { origin: "https://global.api.konghq.com", source: "default" },
    ],
    [
      "the variable beats the default",
      {},
      { KONNECT_SERVER_URL: "https://us.api.konghq.com" },
      { origin: "https://us.api.konghq.com", source: "KONNECT_SERVER_URL" },
    ],
    [
      "the configuration beats the variable",
      { serverUrl: "https://eu.api.konghq.com" },
      { KONNECT_SERVER_URL: "https://us.api.konghq.com" },
      { origin: "https://eu.api.konghq.com", source: "server_url" },
    ],
    [
      "an empty configured text counts as not set",
      { serverUrl: "" },
      { KONNECT_SERVER_URL: "https://us.api.konghq.com" },
      { origin: "https://us.api.konghq.com", source: "KONNECT_SERVER_URL" },
    ],
    [
      "null and an empty variable count as not set",
      { serverUrl: null },
      { KONNECT_SERVER_URL: "" },
      { origin: "https://global.api.konghq.com", source: "default" },
    ],
    [
      "a trailing slash is dropped",
      { serverUrl: "http://127.0.0.1:8080/" },
      {},
      { origin: "http://127.0.0.1:8080", source: "server_url" },
    ],
    [
      "a base path is kept",
      { serverUrl: "https://gw.example.com/konnect/" },
      {},
      { origin: "https://gw.example.com", basePath: "/konnect", source: "server_url" },
    ],
    [
      "KONG_CUSTOM_DOMAIN replaces .konghq.com",
      { serverUrl: "https://us.api.konghq.com" },
      { KONG_CUSTOM_DOMAIN: "example.com:8443" },
      { origin: "https://us.api.example.com:8443", source: "server_url" },
    ],
    [
      "KONG_CUSTOM_DOMAIN leaves other hosts alone",
      { serverUrl: "https://api.example.org" },
      { KONG_CUSTOM_DOMAIN: "example.com" },
      { origin: "https://api.example.org", source: "server_url" },
    ],
    [
      "KONG_CUSTOM_DOMAIN replaces host and port on demand, and keeps the path",
      { serverUrl: "https://api.example.org:99/base" },
      { KONG_CUSTOM_DOMAIN: "example.com", KONG_CUSTOM_DOMAIN_REPLACE_FULL_DOMAIN: "true" },
      { origin: "https://example.com", basePath: "/base", source: "server_url" },
    ],
    [
      "only true asks for the whole host",
      { serverUrl: "https://us.api.konghq.com" },
      { KONG_CUSTOM_DOMAIN: "example.com", KONG_CUSTOM_DOMAIN_REPLACE_FULL_DOMAIN: "1" },
      { origin: "https://us.api.example.com", source: "server_url" },
    ],
  ];
  it.each(cases)("%s", (_rule, configuration, environment, expected) => {
    const { server } = resolveSettings(configuration, environment);
    expect(server).toEqual({ basePath: "", ...expected });
  });

  it.each([
    ["server_url", "us.api.konghq.com", {}],
    ["server_url", "localhost:8080", {}],
    ["server_url", "ftp://us.api.konghq.com", {}],
    ["server_url", "https://", {}],
    ["server_url", "https://someone@us.api.konghq.com", {}],
    ["server_url", "https://us.api.konghq.com/?a=b", {}],
    ["server_url", "https://us.api.konghq.com/#a", {}],
    ["KONNECT_SERVER_URL", "", { KONNECT_SERVER_URL: "us" }],
    ["KONG_CUSTOM_DOMAIN", "", { KONG_CUSTOM_DOMAIN: "https://example.com" }],
    ["KONG_CUSTOM_DOMAIN", "", { KONG_CUSTOM_DOMAIN: "me@example.com" }],
  ])("a bad address names %s as its source: %j %j", (source, serverUrl, environment) => {
    expect(refusalOf({ serverUrl }, environment)).toMatchObject({ source });
  });

  it.each(["kpat_canary0123456789", "mine-0123456789", "https://me:canary0123@", "//me:canary0123@h"])(
    "a secret in the wrong place does not come back: %s",
    (serverUrl) => {
      const tokens = { personalAccessToken: "other", konnectAccessToken: "mine-0123456789" };
      expect(refusalOf({ serverUrl, ...tokens }, {}).message).not.toMatch(/canary|mine-/);
    },
  );
});

describe("access token", () => {
  const everything = { KONNECT_TOKEN: "env-pat", KONNECT_SPAT: "env-spat" };
  const cases: [string, KonnectConfiguration, Variables, string | undefined, string | undefined][] = [
    ["none", {}, {}, undefined, undefined],
    ["empty variables count as not set", {}, { KONNECT_TOKEN: "", KONNECT_SPAT: "" }, undefined, undefined],
    ["KONNECT_TOKEN first", {}, everything, "Bearer env-pat", "KONNECT_TOKEN"],
    ["KONNECT_SPAT next", {}, { KONNECT_SPAT: "env-spat" }, "Bearer env-spat", "KONNECT_SPAT"],
    [
      "the configured personal token beats its variable",
      { personalAccessToken: "pat" },
      everything,
      "Bearer pat",
      "personal_access_token",
    ],
    [
      "a variable's personal token beats a configured system account token",
      { systemAccountAccessToken: "spat" },
      everything,
      "Bearer env-pat",
      "KONNECT_TOKEN",
    ],
    [
      "the configured system account token beats its variable and the Konnect token",
      { systemAccountAccessToken: "spat", konnectAccessToken: "kat" },
      { KONNECT_SPAT: "env-spat" },
      "Bearer spat",
      "system_account_access_token",
    ],
    [
      "a variable's system account token beats the Konnect token",
      { konnectAccessToken: "kat" },
      { KONNECT_SPAT: "env-spat" },
      "Bearer env-spat",
      "KONNECT_SPAT",
    ],
    ["the Konnect token last", { konnectAccessToken: "kat" }, {}, "Bearer kat", "konnect_access_token"],
    [
      "an empty configured text counts as set and hides the rest",
      { personalAccessToken: "", systemAccountAccessToken: "spat" },
      everything,
      "Bearer ",
      "personal_access_token",
    ],
    [
      "null does not count as set",
      { personalAccessToken: null },
      everything,
      "Bearer env-pat",
      "KONNECT_TOKEN",
    ],
    ["bearer passes through", { personalAccessToken: "bEARER x" }, {}, "bEARER x", "personal_access_token"],
    [
      "bearer without a blank is a token",
      { personalAccessToken: "bearerx" },
      {},
      "Bearer bearerx",
      "personal_access_token",
    ],
  ];
  it.each(cases)("%s", (_rule, configuration, environment, header, source) => {
    const { token } = resolveSettings(configuration, environment);
    expect(token && authorizationOf(token)).toBe(header);
    expect(token?.source).toBe(source);
  });

  it("a token with a line break is refused without being shown", () => {
    const refusal = refusalOf({}, { KONNECT_TOKEN: "canary\n" });
    expect(refusal.source).toBe("KONNECT_TOKEN");
    expect(refusal.message).not.toContain("canary");
  });

  it("neither token nor proxy password shows in JSON or inspect", () => {
    const settings = resolveSettings(
      { personalAccessToken: "canary-token" },
      { HTTPS_PROXY: "http://me:canary-password@proxy:3128" },
    );
    const shown = JSON.stringify(settings) + inspect(settings, { depth: null, showHidden: true });
    expect(shown).not.toContain("canary");
    expect(settings.proxy?.url.reveal()).toContain("canary-password");
    expect(`${String(settings.token?.secret)}`).toBe("(sensitive)");
  });
});

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
