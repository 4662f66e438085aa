import type { Profile } from "../../src/model";
import { type Fixture, service, startFixture } from "./client";

let fixture: Fixture;
afterEach(() => fixture.close());

const selector = { meshMultiZoneService: {} };
const put = (spec: unknown, name = "g") =>
  fixture.call("PUT", `/hostnamegenerators/${name}`, { body: { type: "HostnameGenerator", name, spec } });
const violations = async (spec: unknown) =>
  ((await put(spec)).json as { causes?: { field: string; message: string }[] }).causes?.map(
    ({ field, message }) => `${field}: ${message}`,
  ) ?? [];

describe.each<Profile>(["2.13", "v3"])("a hostname generator in %s", (profile) => {
  beforeEach(async () => {
    fixture = await startFixture({ profile });
  });

  it.each<[string, unknown, string[]]>([
    ["no template", { selector }, ["spec.template: in body is required"]],
    ["an empty template", { selector, template: "" }, ["spec.template: must not be empty"]],
    [
      "an empty extension type, with everything else",
      { template: "", extension: { type: "" } },
      [
        "spec.selector: exact one selector (meshService, meshExternalService) must be defined",
        "spec.template: must not be empty",
        "spec.extension.type: must not be empty",
      ],
    ],
    [
      "no extension type",
      { selector, template: "a", extension: {} },
      ["spec.extension.type: in body is required"],
    ],
    [
      "an action that does not end",
      { selector, template: "{{ .Name" },
      ["spec.template: couldn't parse template: template: :1: unclosed action"],
    ],
    [
      "a bracket",
      { selector, template: "{{ .Name[4 }}.mesh" },
      ["spec.template: couldn't parse template: template: :1: bad character U+005B '['"],
    ],
    [
      "a function that there is not",
      { selector, template: "a\n{{ upper .Name }}" },
      ['spec.template: couldn\'t parse template: template: :2: function "upper" not defined'],
    ],
    [
      "an empty action",
      { selector, template: "{{}}" },
      ["spec.template: couldn't parse template: template: :1: missing value for command"],
    ],
  ])("is refused for %s", async (_name, spec, expected) => {
    expect(await violations(spec)).toEqual(expected);
  });

  it.each([
    "{{ .DisplayName }}.mesh",
    '{{label "app"}}.mesh',
    '{{ printf "%s-%s" .Name .Zone }}.mesh',
    "{{- .Name | print -}}.mesh",
    '{{ if eq .Zone "east" }}a{{ else }}b{{ end }}.mesh',
    "static.mesh",
  ])("is accepted with the template %s", async (template) => {
    expect(await put({ selector, template })).toMatchObject({ status: 201, json: {} });
  });

  it("keeps an extension's settings, whatever they are", async () => {
    const config = { a: [1, { b: null }], c: "text" };
    await put({ selector, template: "a", extension: { type: "x", config } });
    expect((await fixture.call("GET", "/hostnamegenerators/g")).json).toMatchObject({
      spec: { selector, template: "a", extension: { type: "x", config } },
    });
  });
});

describe("a template that makes no hostname", () => {
  const cases = ["{{ .Foo }}.mesh", "{{ .Name }}_x", "{{ .Name }}.MESH"];

  it.each(cases)("is refused by v3: %s", async (template) => {
    fixture = await startFixture({ profile: "v3" });
    expect((await put({ selector, template })).status).toBe(400);
  });

  it.each(cases)("is accepted by 2.13: %s", async (template) => {
    fixture = await startFixture();
    expect((await put({ selector, template })).status).toBe(201);
  });
});

describe("the hostnames of a service", () => {
  beforeEach(async () => {
    fixture = await startFixture();
    await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
    const body = service("redis", "default", { labels: { team: "db", "kuma.io/zone": "east" } });
    await fixture.call("PUT", "/meshes/default/meshmultizoneservices/redis", { body });
  });
  const hostnames = async (path = "/meshes/default/meshmultizoneservices/redis") =>
    fixture.call("GET", `${path}/_hostnames`);

  it("are those of the generators that select it, in order, each once", async () => {
    const selects = (matchLabels: object) => ({ meshMultiZoneService: { matchLabels } });
    const all: [string, unknown][] = [
      ["z", { template: "{{ .Name }}.{{ .Zone }}", selector: selects({ "kuma.io/origin": "global" }) }],
      ["y", { template: "{{ .Name }}.east", selector: selects({ team: "db" }) }],
      ["x", { template: '{{ label "team" }}.a', selector: selects({}) }],
      ["other-team", { template: "not.this", selector: selects({ team: "web" }) }],
      ["other-kind", { template: "nor.that", selector: { meshService: {} } }],
    ];
    for (const [name, spec] of all) await put(spec, name);
    expect((await hostnames()).json).toEqual({
      items: ["db.a", "redis.east"].map((hostname) => ({ hostname, zones: [{ name: "east" }] })),
      total: 2,
    });
  });

  it("are none without a generator", async () => {
    expect((await hostnames()).json).toEqual({ items: null, total: 0 });
  });

  it("are an error of the server when a template needs a label that is not there", async () => {
    await put({ template: '{{ label "none" }}.a', selector });
    expect(await hostnames()).toMatchObject({ status: 500, json: { title: "could not generate hostname" } });
  });

  it("are asked for services that exist, and for services alone", async () => {
    expect(await hostnames("/meshes/default/meshmultizoneservices/none")).toMatchObject({
      status: 404,
      json: { title: "could not retrieve service", detail: "Not found" },
    });
    expect(await hostnames("/meshes/default/meshtimeouts/redis")).toMatchObject({
      status: 400,
      json: {
        title: 'only "meshservices,meshexternalservices,meshmultizoneservices" are available for inspection',
      },
    });
  });
});
