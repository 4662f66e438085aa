import fc from "fast-check";
import { createJsonLogger } from "../../../src/plugin/log/json-logger";
import type { Logger, LogLevel } from "../../../src/plugin/log/logger";
import { createRedactor } from "../../../src/plugin/log/redactor";

const secret = "kpat_0123456789abcdef";

function logging(level: LogLevel | "off", act: (log: Logger) => void): string[] {
  const lines: string[] = [];
  const redactor = createRedactor();
  redactor.register(secret);
  const now = () => new Date("2026-02-03T04:05:06.078Z");
  act(createJsonLogger({ level, redactor, now, write: (line) => lines.push(line) }));
  return lines;
}

const parse = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line) as unknown);

describe("a log line", () => {
  it("has the four keys that go-plugin reads, six decimals of a second, and the fields", () => {
    expect(parse(logging("info", (log) => log.warn("a message", { status: 404 })))).toEqual([
      {
        "@level": "warn",
        "@message": "a message",
        "@module": "provider",
        "@timestamp": "2026-02-03T04:05:06.078000Z",
        status: 404,
      },
    ]);
  });

  it("is one line, whatever the message", () => {
    const [line = ""] = logging("trace", (log) => log.error("a\nb\u2028c", { text: "d\ne" }));
    expect(line.indexOf("\n")).toBe(line.length - 1);
  });

  it("is not built below the threshold", () => {
    const fields = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("the fields were looked at");
        },
      },
    );
    expect(logging("warn", (log) => log.info("quiet", fields))).toEqual([]);
    expect(logging("off", (log) => log.error("quiet", fields))).toEqual([]);
  });

  it("keeps @message and @level texts even when a field or an untyped caller says otherwise", () => {
    const lines = logging("trace", (log) =>
      log.info(42 as unknown as string, { "@level": 1, "@message": 2 }),
    );
    expect(parse(lines)).toMatchObject([{ "@level": "info", "@message": "42" }]);
  });

  it.each([
    ["in the message", (log: Logger) => log.info(`token is ${secret}`)],
    ["in a field", (log: Logger) => log.info("m", { url: `https://x/?t=${secret}` })],
    ["in a field's name", (log: Logger) => log.info("m", { [secret]: 1 })],
    ["deep in a field", (log: Logger) => log.info("m", { a: [{ b: { c: secret } }] })],
    ["in an error", (log: Logger) => log.info("m", { error: new Error(secret) })],
  ])("never holds a registered secret %s", (_place, act) => {
    const [line] = logging("trace", act);
    expect(line).toContain("(redacted)");
    expect(line).not.toContain(secret);
  });

  it("hides a field with a secret's name whatever its value, at any depth", () => {
    const lines = logging("trace", (log) =>
      log.info("m", {
        headers: { Authorization: "Bearer unregistered" },
        password: { nested: "unregistered" },
      }),
    );
    expect(parse(lines)).toMatchObject([
      { headers: { Authorization: "(redacted)" }, password: "(redacted)" },
    ]);
  });

  it("survives values that JSON does not know", () => {
    const cycle: Record<string, unknown> = { big: 10n ** 30n, nan: NaN, nothing: undefined, call: () => 1 };
    cycle["self"] = cycle;
    Object.defineProperty(cycle, "trap", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    const lines = logging("trace", (log) =>
      log.info("m", { cycle, bytes: Buffer.from("abc"), when: new Date(NaN) }),
    );
    expect(parse(lines)).toMatchObject([{ "@message": "m", bytes: "(3 bytes)" }]);
  });

  it("tells the beginning of a long list", () => {
    const lines = logging("trace", (log) => log.info("m", { list: new Array<number>(100_000).fill(1) }));
    expect(parse(lines)).toMatchObject([{ list: expect.arrayContaining([1]) as unknown }]);
  });

  it("is one JSON object shorter than the 64 KiB that Terraform reads at once, for any fields", () => {
    const huge = fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withNullPrototype: true });
    fc.assert(
      fc.property(huge, fc.integer({ min: 1, max: 200_000 }), (value, length) => {
        const filling = Array.from({ length: 30 }, () => "ÿ".repeat(length));
        const lines = logging("trace", (log) => log.info("ÿ".repeat(length), { value, filling }));
        expect(lines).toHaveLength(1);
        expect(Buffer.byteLength(lines[0] ?? "")).toBeLessThan(65_536);
        expect(parse(lines)).toMatchObject([{ "@level": "info" }]);
      }),
      { numRuns: 50 },
    );
  });
});
