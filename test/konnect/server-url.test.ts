import { type Environment, type KonnectConfiguration, resolveSettings } from "../../src/konnect";
import { refusalOf } from "./refusal";

describe("server_url", () => {
  const cases: [
    string,
    KonnectConfiguration,
    Environment,
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
