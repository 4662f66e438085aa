import { createProviderService } from "../../../src/plugin/create-provider-service";
import type { ProviderFunction } from "../../../src/plugin/functions/provider-function";
import { silentLogger } from "../../../src/plugin/log";
import { checkProvider } from "../../../src/plugin/schema/check-provider";
import { drive } from "../../../src/plugin/testing";
import { required, valueToWire } from "../../../src/plugin/testing/wire";
import { unknown, type Value } from "../../../src/plugin/values/value";
import { sampleProvider } from "../support/sample-provider";

const call = { signal: new AbortController().signal };

const repeat: ProviderFunction = {
  name: "repeat",
  summary: "Repeats a text",
  description: "Gives a text more than once.",
  parameters: [
    { name: "text", type: "string", description: "What to repeat.", allowsNull: true },
    { name: "times", type: "number", description: "How often." },
  ],
  returns: "string",
  call: ([text, times]) =>
    typeof times === "number" && times >= 0
      ? { value: typeof text === "string" ? text.repeat(times) : null }
      : { error: "times is negative", argument: 1 },
};

const providing = (...functions: readonly ProviderFunction[]) => sampleProvider({}, { functions });
const behaving = (behaviour: ProviderFunction["call"]) => drive(providing({ ...repeat, call: behaviour }));

describe("functions", () => {
  it("are declared to those who ask for the schema and to those who ask for functions alone", async () => {
    const service = createProviderService(providing(repeat), { log: silentLogger });
    const { functions } = await required(service, "getFunctions")({}, call);
    expect(functions["repeat"]).toMatchObject({
      summary: "Repeats a text",
      return: { type: Buffer.from('"string"') },
      parameters: [
        { name: "text", type: Buffer.from('"string"'), allowNullValue: true, allowUnknownValues: false },
        { name: "times", type: Buffer.from('"number"'), allowNullValue: false },
      ],
    });
    expect((await required(service, "getProviderSchema")({}, call)).functions).toEqual(functions);
    expect((await required(service, "getMetadata")({}, call)).functions).toEqual([{ name: "repeat" }]);
  });

  it("are called without the provider being configured", async () => {
    expect(await drive(providing(repeat)).callFunction("repeat", "ab", 2)).toEqual({ value: "abab" });
  });

  it("may take and give null", async () => {
    expect(await drive(providing(repeat)).callFunction("repeat", null, 2)).toEqual({ value: null });
  });

  it("name the argument at fault, be it the first", async () => {
    expect(await drive(providing(repeat)).callFunction("repeat", "ab", -1)).toEqual({
      error: "times is negative",
      argument: 1,
    });
    const first = behaving(() => ({ error: "no", argument: 0 }));
    expect(await first.callFunction("repeat", "a", 1)).toEqual({ error: "no", argument: 0 });
    const none = behaving(() => ({ error: "no" }));
    expect(await none.callFunction("repeat", "a", 1)).toEqual({ error: "no", argument: undefined });
  });

  it.each<[string, readonly Value[], string, number | undefined]>([
    ["too few", ["a"], "takes 2 arguments, but 1 came", undefined],
    ["null where none may be", ["a", null], "times must have a value", 1],
    ["unknown", [unknown, 1], "text must have a value", 0],
  ])("are not called with arguments that are %s", async (_, given, reason, argument) => {
    const never = behaving(() => {
      throw new Error("called");
    });
    const result = await never.callFunction("repeat", ...given);
    expect(result).toMatchObject({ error: expect.stringContaining(reason) as string, argument });
  });

  it("are not called with bytes that are no value", async () => {
    const service = createProviderService(providing(repeat), { log: silentLogger });
    const given = [valueToWire("a", "string"), { msgpack: Buffer.from([0xc1]), json: new Uint8Array() }];
    const { error } = await required(service, "callFunction")({ name: "repeat", arguments: given }, call);
    expect(error).toMatchObject({ functionArgument: 1 });
    expect(error?.text).toContain("times does not have the type");
  });

  it.each<[string, ProviderFunction["call"], string]>([
    [
      "throw",
      () => {
        throw new Error("no luck");
      },
      "failed unexpectedly: no luck",
    ],
    ["give what they do not declare", () => ({ value: [] }), "failed unexpectedly"],
    ["leave the result unknown", () => ({ value: unknown }), "left its result unknown"],
  ])("that %s give an error", async (_, behaviour, reason) => {
    const result = await behaving(behaviour).callFunction("repeat", "a", 1);
    expect(result).toMatchObject({ error: expect.stringContaining(reason) as string });
  });

  it.each<[string, ProviderFunction["call"]]>([
    ["give an error", () => ({ error: "no s3cret" })],
    [
      "throw",
      () => {
        throw new Error("no s3cret");
      },
    ],
  ])("that %s show no secret", async (_, behaviour) => {
    const redact = (text: string) => text.replaceAll("s3cret", "(redacted)");
    const driver = drive(providing({ ...repeat, call: behaviour }), { redact });
    const result = await driver.callFunction("repeat", "a", 1);
    expect(result).toMatchObject({ error: expect.stringMatching(/no \(redacted\)/) as string });
  });

  it("that do not exist give an error", async () => {
    const service = createProviderService(providing(repeat), { log: silentLogger });
    const { error } = await required(service, "callFunction")({ name: "nothing", arguments: [] }, call);
    expect(error?.text).toContain('no function "nothing"');
  });

  it.each<[readonly ProviderFunction[], string]>([
    [[{ ...repeat, name: "repeatText" }], "function repeatText: the name is not in snake_case"],
    [[repeat, repeat], "function repeat is declared twice"],
    [
      [{ ...repeat, parameters: [{ name: "theText", type: "string", description: "" }] }],
      "function repeat: the parameter theText is not in snake_case",
    ],
  ])("that Terraform would refuse are refused when the provider is put together", (functions, problem) => {
    expect(checkProvider(providing(...functions))).toEqual([problem]);
  });
});
