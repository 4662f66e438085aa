import type { Value } from "../../../src/plugin/values/value";
import { jsonText } from "../../../src/provider/schema/json-text";

const path = [{ attribute: "extension" }, { attribute: "config" }];
const problemsOf = (value: Value) => jsonText().validate({ path, value, config: {} });

describe("text that holds JSON is accepted", () => {
  it.each(["{}", '{"a":[1,null,"é"]}', " [ ] \n", "1e2", '"text"', "null", "true"])("%j", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

it("null is accepted: whether it may be is another rule's concern", () => {
  expect(problemsOf(null)).toEqual([]);
});

describe("text that holds none is refused at its path, with what to do", () => {
  it.each([
    ["no text", ""],
    ["spaces", "  "],
    ["an object that does not end", '{"a":1'],
    ["two values", "{}{}"],
    ["a comma too many", "[1,]"],
    ["names without quotes", "{a: 1}"],
    ["quotes of another language", "{'a': 1}"],
    ["HCL", 'a = "b"'],
    ["a comment", "{} // none"],
    ["a number of no size", "NaN"],
    ["a line break in a text", '"a\nb"'],
  ])("%s", (_, text) => {
    expect(problemsOf(text)).toEqual([
      {
        severity: "error",
        summary: "Invalid extension.config",
        detail: expect.stringMatching(
          /^extension\.config must be text that holds JSON.*jsonencode/,
        ) as string,
        path,
      },
    ]);
  });
});
