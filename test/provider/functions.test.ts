import { checkFunctions } from "../../src/plugin/functions/check-functions";
import { drive } from "../../src/plugin/testing";
import type { Value, ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { functions } from "../../src/provider/functions";

const driver = drive(createKonnectProvider({ environment: {} }));
const call = (name: string, ...given: readonly Value[]) => driver.callFunction(name, ...given);
const errorOf = async (name: string, ...given: readonly Value[]) => {
  const result = await call(name, ...given);
  return "error" in result ? result : { error: "", argument: undefined };
};

it("every function is one that Terraform takes, and is described", () => {
  expect(checkFunctions(functions)).toEqual([]);
  for (const { description, parameters } of functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(text).toMatch(/\S\.$/);
    }
  }
});

describe("kri_parse", () => {
  it.each<[string, ValueRecord]>([
    [
      "kri_mzsvc_default___redis_6379",
      { kind: "MeshMultiZoneService", short_name: "mzsvc", mesh: "default", name: "redis", section: "6379" },
    ],
    [
      "kri_msvc_default_east_demo_backend_",
      {
        kind: "MeshService",
        short_name: "msvc",
        mesh: "default",
        zone: "east",
        namespace: "demo",
        name: "backend",
      },
    ],
    ["kri_m____default_", { kind: "Mesh", short_name: "m", name: "default" }],
    ["kri_mtp_default___allow_", { short_name: "mtp", mesh: "default", name: "allow" }],
    ["kri_m____default_a_b", { kind: "Mesh", short_name: "m", name: "default", section: "ab" }],
  ])("takes %s apart", async (kri, parts) => {
    const blank = { kind: null, mesh: null, zone: null, namespace: null, section: null };
    expect(await call("kri_parse", kri)).toEqual({ value: { ...blank, ...parts } });
  });

  it.each([
    ["kri_mzsvc_default___redis", "invalid identifier string"],
    ["", "invalid identifier string"],
    ["xri_mzsvc_default___redis_", "identifier must start with 'kri'"],
  ])("refuses %j", async (kri, reason) => {
    const { error, argument } = await errorOf("kri_parse", kri);
    expect(error).toContain(reason);
    expect(error).toContain("kri_SHORT_MESH_ZONE_NAMESPACE_NAME_SECTION");
    expect(argument).toBe(0);
  });
});

describe("kri_build", () => {
  it.each([
    "kri_mzsvc_default___redis_6379",
    "kri_msvc_default_east_demo_backend_",
    "kri_m____default_",
    "kri_mtp_default___allow_",
  ])("undoes kri_parse: %s", async (kri) => {
    const parsed = await call("kri_parse", kri);
    expect(await call("kri_build", "value" in parsed ? parsed.value : null)).toEqual({ value: kri });
  });

  it("takes what is needed, and leaves the rest blank", async () => {
    const parts = { kind: "MeshMultiZoneService", mesh: "default", name: "redis" };
    expect(await call("kri_build", parts)).toEqual({ value: "kri_mzsvc_default___redis_" });
  });

  it.each<[ValueRecord, string]>([
    [{ kind: "Mesh" }, "name is missing"],
    [{ name: "redis" }, "both kind and short_name are missing"],
    [{ name: "redis", kind: "MeshTimeout" }, 'the short name of "MeshTimeout" is not known here'],
    [{ name: "redis", kind: "Mesh", short_name: "mzsvc" }, 'short_name is "mzsvc", but that of Mesh is m'],
    [{ name: "a_b", kind: "Mesh" }, 'name is "a_b", but "_" separates parts'],
    [{ name: "redis", kind: "Mesh", zones: "east" }, 'there is no part "zones"'],
  ])("refuses %j", async (parts, reason) => {
    const { error, argument } = await errorOf("kri_build", parts);
    expect(error).toContain(reason);
    expect(argument).toBe(0);
  });
});

describe("service_hostname", () => {
  const kubernetes = {
    "kuma.io/env": "kubernetes",
    "kuma.io/zone": "east",
    "k8s.kuma.io/namespace": "shop",
    "k8s.kuma.io/is-headless-service": "false",
  };
  it.each<[string, ValueRecord, ValueRecord | null, string]>([
    ["MeshMultiZoneService", { name: "redis" }, null, "redis.mzsvc.mesh.local"],
    [
      "MeshMultiZoneService",
      { name: "r", mesh: "m" },
      { "kuma.io/display-name": "redis" },
      "redis.mzsvc.mesh.local",
    ],
    ["MeshExternalService", { name: "mail" }, {}, "mail.extsvc.mesh.local"],
    ["MeshService", { name: "cart" }, kubernetes, "cart.shop.svc.east.mesh.local"],
    [
      "MeshService",
      { name: "cart", zone: "west" },
      { "kuma.io/env": "universal" },
      "cart.svc.west.mesh.local",
    ],
    [
      "MeshService",
      { name: "db-x" },
      {
        ...kubernetes,
        "k8s.kuma.io/is-headless-service": "true",
        "statefulset.kubernetes.io/pod-name": "db-0",
        "k8s.kuma.io/service-name": "db",
      },
      "db-0.db.shop.svc.east.mesh.local",
    ],
  ])("of a %s %j", async (kind, service, labels, hostname) => {
    expect(await call("service_hostname", kind, service, labels)).toEqual({ value: hostname });
  });

  it.each<[string, ValueRecord, ValueRecord, string, number | undefined]>([
    ["Mesh", { name: "a" }, {}, 'no default generator is for "Mesh"', 0],
    [
      "MeshService",
      { name: "a" },
      {},
      "Give kuma.io/env=kubernetes and k8s.kuma.io/is-headless-service=false, or",
      2,
    ],
    [
      "MeshService",
      { name: "a" },
      { "kuma.io/env": "universal" },
      "neither a zone nor the label kuma.io/zone",
      undefined,
    ],
    ["MeshMultiZoneService", { name: "" }, {}, "name is missing", 1],
    ["MeshMultiZoneService", { name: "a", namespace: "b" }, {}, 'there is no "namespace" in a service', 1],
    [
      "MeshMultiZoneService",
      { name: "A" },
      {},
      'the hostname "A.mzsvc.mesh.local" is no DNS name',
      undefined,
    ],
  ])("refuses a %s %j with %j", async (kind, service, labels, reason, place) => {
    const { error, argument } = await errorOf("service_hostname", kind, service, labels);
    expect(error).toContain(reason);
    expect(argument).toBe(place);
  });
});

describe("hostname_from_template", () => {
  const service = { name: "redis", mesh: "default", zone: "east" };
  const labels = { "kuma.io/display-name": "cache", "k8s.kuma.io/namespace": "shop", team: "a" };

  it.each([
    [
      "{{ .Name }}.{{.DisplayName}}.{{ .Namespace }}.{{ .Mesh }}.{{ .Zone }}",
      "redis.cache.shop.default.east",
    ],
    ['{{ label "team" }}-{{label `team`}}.local', "a-a.local"],
    ["fixed.example.com", "fixed.example.com"],
    ["{{ if .Name }}a{{ else }}b{{ end }}.local", "a.local"],
  ])("renders %s", async (template, hostname) => {
    expect(await call("hostname_from_template", template, service, labels)).toEqual({ value: hostname });
  });

  it.each([
    ["{{ .name }}.local", "can't evaluate field name"],
    ["{{ if .Name }}a.local", "unexpected EOF"],
    ['{{ label "none" }}.local', "label none not found"],
    ["{{ .Name }.local", "the template cannot be rendered: "],
    [".Name }}.local", 'the hostname ".Name }}.local" is no DNS name'],
    ["", 'the hostname "" is no DNS name'],
    ["{{".repeat(2049), "4096 are the most"],
    ["{{".repeat(2048), "the template cannot be rendered: "],
  ])("refuses %j", async (template, reason) => {
    const { error, argument } = await errorOf("hostname_from_template", template, service, labels);
    expect(error).toContain(reason);
    expect(argument).toBe(0);
  });

  it("takes a label of the prototype's own names for no label", async () => {
    const { error } = await errorOf("hostname_from_template", '{{ label "constructor" }}', service, {});
    expect(error).toContain("label constructor not found");
  });
});
