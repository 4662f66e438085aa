import { isLogged, logLevelFrom } from "../../../src/plugin/log/log-level";

describe("the log level", () => {
  it.each([
    [{}, "off"],
    [{ TF_LOG: "" }, "off"],
    [{ TF_LOG: "off" }, "off"],
    [{ TF_LOG: "WARN" }, "warn"],
    [{ TF_LOG: "debug" }, "debug"],
    [{ TF_LOG: "JSON" }, "trace"],
    [{ TF_LOG: "1" }, "trace"],
    [{ TF_LOG: "error", TF_LOG_PROVIDER: "info" }, "info"],
    [{ TF_LOG: "trace", TF_LOG_PROVIDER: "off" }, "off"],
    [{ TF_LOG: "trace", TF_LOG_PROVIDER: "" }, "trace"],
  ] as const)("of %j is %s", (environment, level) => {
    expect(logLevelFrom(environment)).toBe(level);
  });

  it.each([
    ["trace", "trace", true],
    ["error", "trace", true],
    ["info", "warn", false],
    ["warn", "warn", true],
    ["error", "off", false],
  ] as const)("%s at threshold %s: logged is %s", (level, threshold, logged) => {
    expect(isLogged(level, threshold)).toBe(logged);
  });
});
