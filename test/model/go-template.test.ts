import { parseTemplate, renderTemplate, type Rendered } from "../../src/model";
import outcomes from "./fixtures/go-templates.json";

const data = {
  fields: { Name: "redis-x", DisplayName: "redis", Namespace: "", Mesh: "default", Zone: "east" },
  label: (key: string) => (key === "app" ? "db" : undefined),
};
const render = (template: string): Rendered => renderTemplate(template, parseTemplate(template), data);

/** Recorded from Go 1.26's text/template, with the fields and the function of hostname templates. */
interface Recorded {
  readonly template: string;
  readonly text?: string;
  readonly error?: string;
}

describe("a template comes out as Go renders it", () => {
  it.each((outcomes as readonly Recorded[]).map(({ template, ...outcome }) => [template, outcome] as const))(
    "%j",
    (template, outcome) => {
      expect(render(template)).toEqual(outcome);
    },
  );
});

describe("a template that would never end", () => {
  it.each([
    ["loops for ages", "{{ range 9223372036854775807 }}{{ end }}", "steps"],
    [
      "calls itself",
      '{{ define "t" }}{{ template "t" }}{{ end }}{{ template "t" }}',
      "maximum template depth",
    ],
    ["calls itself by no name", '{{ if true }}x{{ end }}{{ template "" }}', "maximum template depth"],
    ["writes without end", '{{ range 99999 }}{{ printf "%99999d" 1 }}{{ end }}', "longer than"],
    ["is nested deeply", "{{ if true }}".repeat(5_000), "nested too deeply"],
    ["has deep parentheses", `{{ ${"(".repeat(50_000)} }}`, "nested too deeply"],
  ])("%s: an error instead", (_what, template, error) => {
    expect(render(template)).toEqual({ error: expect.stringContaining(error) as unknown });
  });
});
