import {
  HostnameGenerator,
  HostnameTemplate,
  MultiZoneApplication,
  type HostnameSelector,
} from "cdktf-konnect-mesh";
import { existingMesh, newRedis, newStack, synthesize, thrownBy, warningsOf } from "./synthesized";

describe("a typed template", () => {
  it.each([
    [HostnameTemplate.displayName().dotText("mesh"), "{{ .DisplayName }}.mesh"],
    [HostnameTemplate.storedName().dash(HostnameTemplate.zone()), "{{ .Name }}-{{ .Zone }}"],
    [HostnameTemplate.label("app").dot(HostnameTemplate.namespace()), '{{ label "app" }}.{{ .Namespace }}'],
    [HostnameTemplate.text("a").dashText("b").dot(HostnameTemplate.mesh()), "a-b.{{ .Mesh }}"],
    [HostnameTemplate.text("a{{b"), 'a{{ "{{" }}b'],
    [HostnameTemplate.raw("{{ .Name | printf }}"), "{{ .Name | printf }}"],
  ])("%s is %s", (template, text) => expect(String(template)).toBe(text));

  it("is held to Go's grammar by the generator, which also says what is wrong beside it", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const make = () =>
      new HostnameGenerator(stack, "G", {
        controlPlane,
        name: "G",
        template: HostnameTemplate.raw("{{ .Name"),
        selector: {},
      });
    expect(thrownBy(make)).toMatchObject({
      constructPath: "test/G",
      problems: [
        { code: "selector_not_exactly_one", path: ["selector"] },
        { code: "template_malformed", path: ["template"], given: "{{ .Name" },
        { code: "name_invalid", path: ["name"] },
      ],
    });
  });
});

function hostname(
  template: string,
  props: object = {},
  zone?: string,
  selector: HostnameSelector = all,
): string {
  const stack = newStack();
  const service = newRedis(stack, props);
  const { controlPlane } = service.mesh;
  const generator = new HostnameGenerator(stack, "G", { controlPlane, name: "g", template, selector });
  const made = service.hostname(generator, zone);
  synthesize(stack);
  return made;
}
const all: HostnameSelector = { meshMultiZoneService: {} };

describe("the hostname of a service", () => {
  it.each<[string, string, object, string | undefined]>([
    ["redis.default", "{{ .DisplayName }}.{{ .Mesh }}", {}, undefined],
    ["redis-7w7bc2f55x7w9d29.mesh", "{{ .Name }}.mesh", {}, undefined],
    ["redis.east", "{{ .DisplayName }}.{{ .Zone }}", {}, "east"],
    ["shop.mesh", '{{ label "team" }}.mesh', { labels: { team: "shop" } }, undefined],
    ["${var.name}.mesh", "{{ .DisplayName }}.mesh", { name: "${var.name}" }, undefined],
  ])("is %s by %s", (expected, template, props, zone) => {
    expect(hostname(template, props, zone)).toBe(expected);
  });

  it("is the default generator's where that is meant", () => {
    const stack = newStack();
    const service = newRedis(stack);
    const generator = HostnameGenerator.multiZoneDefault(stack, "Default names", service.mesh.controlPlane);
    expect(service.hostname(generator)).toBe("redis.mzsvc.mesh.local");
  });

  it.each<[string, () => string, string]>([
    [
      "no zone is given for a template with one",
      () => hostname("{{ .Zone }}.mesh"),
      "test/Redis: its hostname of test/G cannot be known at synthesis: the template uses .Zone, which differs from zone to zone. Pass the zone",
    ],
    [
      "the hashed name is not known",
      () => hostname("{{ .Name }}.mesh", { name: "${var.name}" }),
      "the template uses .Name, which is made from a name that only Terraform will know",
    ],
    [
      "a token would be compared",
      () => hostname('{{ if eq .DisplayName "x" }}a{{ end }}', { name: "${var.name}" }),
      "conditions or functions on what only Terraform will know",
    ],
    [
      "the generator selects others",
      () => hostname("a.b", {}, undefined, { meshMultiZoneService: { matchLabels: { team: "shop" } } }),
      'test/Redis: has no hostname of test/G: it selects by {"team":"shop"}, which the service does not carry.',
    ],
    [
      "the generator is for another kind",
      () => hostname("a.b", {}, undefined, { meshService: {} }),
      "selects no meshMultiZoneService",
    ],
    [
      "the label is missing",
      () => hostname('{{ label "team" }}.mesh'),
      "test/Redis: gets no hostname of test/G: ",
    ],
  ])("is refused when %s", (_, ask, message) => expect(ask).toThrow(message));
});

describe("a multi-zone application", () => {
  it("is a service, a hostname for it alone, and a strategy for it", () => {
    const stack = newStack();
    const app = new MultiZoneApplication(stack, "App", {
      mesh: existingMesh(stack),
      name: "redis",
      namespace: "db",
      ports: [{ port: 6379 }],
      labels: { team: "shop" },
    });
    expect(app.hostname()).toBe("redis.default.mesh");
    const { resource } = synthesize(stack);
    const of = (type: string): object => Object.values(resource?.[type] ?? {})[0] as object;
    expect(of("konnect_mesh_multi_zone_service")).toMatchObject({
      name: "redis",
      labels: { team: "shop" },
      spec: {
        selector: {
          mesh_service: { match_labels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "db" } },
        },
      },
    });
    expect(of("konnect_mesh_hostname_generator")).toMatchObject({
      name: "default-redis",
      spec: {
        selector: {
          mesh_multi_zone_service: {
            match_labels: { "kuma.io/display-name": "redis", "kuma.io/mesh": "default" },
          },
        },
      },
    });
    expect(of("konnect_mesh_load_balancing_strategy")).toMatchObject({
      name: "redis",
      spec: {
        to: [{ default: { locality_awareness: { cross_zone: { failover: [{ to: { type: "Any" } }] } } } }],
      },
    });
    expect(warningsOf(stack)).toEqual([]);
  });
});
