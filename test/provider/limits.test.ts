import type { KonnectSettings } from "../../src/konnect";
import { drive } from "../../src/plugin/testing";
import { renderPath } from "../../src/plugin/values/path";
import { unknown, type ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { FakeKonnect } from "./support/fake-konnect";

async function configure(config: ValueRecord, environment: NodeJS.ProcessEnv = {}) {
  const made: KonnectSettings[] = [];
  const provider = createKonnectProvider({
    environment,
    makeClient: (settings) => {
      made.push(settings);
      return new FakeKonnect().client;
    },
  });
  const diagnostics = await drive(provider).configure(config);
  return { diagnostics, settings: made[0] };
}

describe("timeouts and retries", () => {
  it("are those of the client by default, also in empty objects", async () => {
    const { settings } = await configure({ timeouts: {}, retry: {} });
    expect(settings?.timeouts).toEqual({
      connectMs: 10_000,
      headersMs: 30_000,
      bodyMs: 30_000,
      requestMs: 60_000,
    });
    expect(settings?.retry).toMatchObject({ attempts: 5, budgetMs: 120_000, zonesDisconnectMs: 0 });
  });

  it("come from the provider block, and where it is silent from the environment", async () => {
    const { diagnostics, settings } = await configure(
      { timeouts: { connect: "1.5s", request: "1m30s" }, retry: { attempts: 2, zones_disconnect: "6m" } },
      {
        KONNECT_MESH_TIMEOUTS_CONNECT: "9s",
        KONNECT_MESH_TIMEOUTS_BODY: "250ms",
        KONNECT_MESH_RETRY_ATTEMPTS: "7",
        KONNECT_MESH_RETRY_MAX_WAIT: "3s",
        KONNECT_MESH_RETRY_BUDGET: "",
      },
    );
    expect(diagnostics).toEqual([]);
    expect(settings?.timeouts).toEqual({
      connectMs: 1_500,
      headersMs: 30_000,
      bodyMs: 250,
      requestMs: 90_000,
    });
    expect(settings?.retry).toMatchObject({
      attempts: 2,
      maxWaitMs: 3_000,
      budgetMs: 120_000,
      zonesDisconnectMs: 360_000,
    });
  });

  it("that are wrong are all told at plan time, each at its path, with what is allowed", async () => {
    const { diagnostics, settings } = await configure({
      timeouts: { connect: "30", headers: "0s", body: "25h", request: "-1s" },
      retry: { attempts: 0.5, budget: "soon", max_wait: "1 s" },
    });
    expect(settings).toBeUndefined();
    expect(diagnostics.map(({ path }) => renderPath(path ?? []))).toEqual([
      "timeouts.connect",
      "timeouts.headers",
      "timeouts.body",
      "timeouts.request",
      "retry.attempts",
      "retry.max_wait",
      "retry.budget",
    ]);
    expect(diagnostics.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([
        'timeouts.connect is "30", which is no duration. Give a duration from 1ms to 24h, such as "250ms", "30s" or "1m30s".',
        'timeouts.headers is "0s", which is out of range. Give a duration from 1ms to 24h, such as "250ms", "30s" or "1m30s".',
        "retry.attempts is 0.5, which is no whole number. Give a whole number from 1 to 100.",
      ]),
    );
  });

  it.each([
    ["KONNECT_MESH_TIMEOUTS_REQUEST", "soon"],
    ["KONNECT_MESH_RETRY_ATTEMPTS", "0"],
    ["KONNECT_MESH_RETRY_ATTEMPTS", "1e1"],
  ])("from the environment that are wrong name the variable: %s=%s", async (variable, text) => {
    const { diagnostics } = await configure({}, { [variable]: text });
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Invalid provider configuration" }]);
    expect(diagnostics[0]?.detail).toContain(`${variable} is "${text}"`);
  });

  it("that are unknown wait for the apply, like any other setting", async () => {
    const { diagnostics, settings } = await configure({ timeouts: { connect: unknown } });
    expect([diagnostics, settings]).toEqual([[], undefined]);
  });
});
