import { TerraformVariable, Token } from "cdktf";
import { hclText, hclValue } from "../../constructs/hcl-values";
import { newStack } from "./synthesized";

describe("text for synth --hcl", () => {
  it.each([
    ["a template", "{{ .DisplayName }}.mesh", String.raw`"{{ .DisplayName }}.mesh"`],
    ["a list as text", "[1]", `"[1]"`],
    ["digits", "007", `"007"`],
    ["a word of HCL", "null", `"null"`],
    ["quotation marks", `"a"`, String.raw`"\"a\""`],
    ["a backslash before a quotation mark", String.raw`\"`, String.raw`"\\\""`],
    ["line ends and tabs", "a\r\n\tb", String.raw`"a\r\n\tb"`],
  ])("is quoted within nested attributes: %s", (_, text, quoted) => {
    expect(hclValue({ spec: [{ text }] })).toEqual({ spec: [{ text: quoted }] });
    expect(`"${hclText(text)}"`).toBe(quoted);
  });

  it("is escaped in keys too", () => {
    expect(hclValue({ 'a"b': 1 })).toEqual({ 'a\\"b': 1 });
  });

  it("is left alone where it is a token or an expression", () => {
    const variable = new TerraformVariable(newStack(), "name", {});
    const tokens = {
      text: variable.stringValue,
      list: variable.listValue,
      map: Token.asAnyMap(variable),
      number: variable.numberValue,
    };
    const written = { text: '${var.a["b"]}' };
    expect(hclValue({ tokens, written })).toEqual({ tokens, written });
    expect(hclText(tokens.text)).toBe(tokens.text);
    expect(hclText(undefined)).toBeUndefined();
  });
});
