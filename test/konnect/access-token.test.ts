import { inspect } from "node:util";

import { type Environment, type KonnectConfiguration, resolveSettings } from "../../src/konnect";
import { authorizationOf } from "../../src/konnect/settings/access-token";
import { refusalOf } from "./refusal";

describe("access token", () => {
  const everything = { KONNECT_TOKEN: "env-pat", KONNECT_SPAT: "env-spat" };
  const cases: [string, KonnectConfiguration, Environment, string | undefined, string | undefined][] = [
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
