import { parseTemplate, renderTemplate, type Rendered } from "../../src/model";

const data = {
  fields: { Name: "redis", Zone: "east", Namespace: "" },
  label: (key: string) => (key === "app" ? "db" : undefined),
};
const render = (template: string): Rendered => renderTemplate(template, parseTemplate(template), data);

describe("a Go template", () => {
  it.each([
    ["plain", "plain"],
    ["{{ .Name }}.{{.Zone}}", "redis.east"],
    ["a {{- .Name -}} b", "aredisb"],
    ["a {{-3}}", "a -3"],
    ["{{/* no text */}}x", "x"],
    ['{{ "}}" }}', "}}"],
    ["{{ `raw \\n` }}", "raw \\n"],
    ['{{ "a\\tb" }}', "a\tb"],
    ['{{ label "app" }}', "db"],
    ['{{ "app" | label }}', "db"],
    ['{{ label (print "a" "pp") }}', "db"],
    ['{{ printf "%s-%v%%" .Name 5 }}', "redis-5%"],
    ['{{ printf "%q" .Name }}', '"redis"'],
    ['{{ or .Namespace "none" }}', "none"],
    ["{{ and .Name .Namespace }}", ""],
    ['{{ eq .Zone "west" "east" }}', "true"],
    ["{{ ne .Zone .Zone }}", "false"],
    ["{{ not .Namespace }}", "true"],
    ["{{ len .Name }}", "5"],
    ["{{ true }}", "true"],
    ["{{ print }}", ""],
  ])("%s becomes %j", (template, text) => {
    expect(render(template)).toEqual({ text });
  });

  it.each([
    ["{{ .Name", ":1: unclosed action"],
    ["\n{{ .Name", ":2: unclosed action"],
    ["{{ }}", ":1: missing value for command"],
    ["{{ .Name | }}", ":1: missing value for command"],
    ["{{ nope }}", ':1: function "nope" not defined'],
    ["{{ (.Name }}", ":1: unclosed left paren"],
    ["{{ .Name) }}", ":1: unexpected right paren"],
    ['{{ "x }}" }', ":1: unclosed action"],
    ["{{ .Name, }}", ':1: unexpected "," in operand'],
    ["{{ .Name# }}", ":1: bad character U+0023 '#'"],
    ["{{ # }}", ":1: unrecognized character in action: U+0023 '#'"],
    ["{{ 1x }}", ":1: bad number syntax"],
    ["{{ .Foo }}", ':1:3: executing "" at <.Foo>: can\'t evaluate field Foo in type struct'],
    ["a\n {{ .Foo }}", ":2:4: executing"],
    ['{{ label "none" }}', "error calling label: label none not found"],
    ["{{ label }}", "wrong number of args for label: want 1 got 0"],
    ["{{ .Name .Zone }}", "can't give argument to non-function"],
  ])("%s is an error", (template, error) => {
    expect(render(template)).toEqual({ error: expect.stringContaining(error) as unknown });
  });

  it.each([
    "{{ if .Name }}a{{ end }}",
    "{{ $x := .Name }}",
    "{{ range .Name }}{{ end }}",
    "{{ . }}",
    "{{ index .Name 1 }}",
    '{{ printf "%d" .Name .Zone }}',
    '{{ printf "%5s" .Name }}',
  ])("%s is beyond what is read", (template) => {
    expect(render(template)).toHaveProperty("unsupported");
  });
});
