import { checkLabelKey, checkLabelValue } from "../../src/model";

describe("label keys", () => {
  it.each(["a", "A.b_c-9", "kuma.io/display-name", "k".repeat(63), `${"d".repeat(253)}/k`])(
    "%s is fine",
    (key) => {
      expect(checkLabelKey(key)).toEqual([]);
    },
  );

  it.each([
    ["", ["name part must be non-empty", expect.stringContaining("name part must consist of")]],
    ["/a", ["prefix part must be non-empty"]],
    ["foo/bar/baz", [expect.stringContaining("a valid label key must consist of")]],
    ["k".repeat(64), ["name part must be no more than 63 bytes"]],
    ["kuma.io/Not Valid!", [expect.stringContaining("name part must consist of")]],
    ["Upper.case/a", [expect.stringContaining("prefix part a lowercase RFC 1123 subdomain")]],
    [`${"d".repeat(254)}/a`, ["prefix part must be no more than 253 bytes"]],
  ])("%p is not", (key, reasons) => {
    expect(checkLabelKey(key)).toEqual(reasons);
  });
});

describe("label values", () => {
  it.each(["", "a", "A.b_c-9", "v".repeat(63)])("%p is fine", (value) => {
    expect(checkLabelValue(value)).toEqual([]);
  });

  it.each([
    ["v".repeat(64), ["must be no more than 63 bytes"]],
    ["^*bar", [expect.stringContaining("a valid label must be an empty string or consist of")]],
    ["é".repeat(32), ["must be no more than 63 bytes", expect.stringContaining("a valid label")]],
  ])("%p is not", (value, reasons) => {
    expect(checkLabelValue(value)).toEqual(reasons);
  });
});
