import { drive } from "../../../src/plugin/testing";
import { createKonnectProvider } from "../../../src/provider";
import { resolveRefreshMode } from "../../../src/provider/refresh";

describe("how a refresh reads", () => {
  it.each([
    [undefined, undefined, "lists"],
    [undefined, "", "lists"],
    [undefined, "single", "single"],
    [undefined, "lists", "lists"],
    ["single" as const, "lists", "single"],
    ["lists" as const, "single", "lists"],
  ])("the option %s and the variable %s mean %s", (option, variable, mode) => {
    expect(resolveRefreshMode(option, { KONNECT_MESH_REFRESH: variable })).toEqual({ mode });
  });

  it("a variable of no such mode is told of and counts for nothing", async () => {
    const environment = { KONNECT_MESH_REFRESH: "Single", KONNECT_TOKEN: "kpat_canary_of_the_tests" };
    expect(resolveRefreshMode(undefined, environment).mode).toBe("lists");
    expect(await drive(createKonnectProvider({ environment })).configure({})).toMatchObject([
      { severity: "warning", detail: expect.stringContaining('"Single"') as string },
    ]);
  });
});
