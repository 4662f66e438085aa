import { checkSni, type Identified, renderKri, renderSni } from "../../src/mesh";

const redis: Identified = { shortName: "mzsvc", mesh: "default", name: "redis", labels: {} };
const backend: Identified = {
  shortName: "msvc",
  mesh: "default",
  name: "backend",
  labels: { "kuma.io/zone": "east", "k8s.kuma.io/namespace": "demo" },
};

describe("a KRI", () => {
  it.each<[string, Identified, string, string]>([
    ["keeps blanks", redis, "", "kri_mzsvc_default___redis_"],
    ["ends with the section", redis, "80", "kri_mzsvc_default___redis_80"],
    ["takes zone and namespace from labels", backend, "", "kri_msvc_default_east_demo_backend_"],
    ["of a mesh has no mesh", { shortName: "m", name: "default", labels: {} }, "", "kri_m____default_"],
    [
      "names the display name",
      { ...redis, labels: { "kuma.io/display-name": "shown" } },
      "",
      "kri_mzsvc_default___shown_",
    ],
  ])("%s", (_rule, object, section, kri) => {
    expect(renderKri(object, section)).toBe(kri);
  });
});

describe("an SNI", () => {
  const inNamespaceAlone = { ...backend, labels: { "k8s.kuma.io/namespace": "kuma-system" } };

  it.each<[string, Identified, { port: number; name?: string }, string]>([
    ["names an unnamed port by number", redis, { port: 6379 }, "sni.mzsvc.default.redis.6379"],
    [
      "names a port by its name",
      { ...backend, labels: { "kuma.io/zone": "east" } },
      { port: 80, name: "http" },
      "sni.msvc.default.east.backend.http",
    ],
    [
      "holds zone and namespace",
      backend,
      { port: 80, name: "http" },
      "sni.msvc.default.east.demo.backend.http",
    ],
    ["leaves out a namespace without zone", inNamespaceAlone, { port: 80 }, "sni.msvc.default.backend.80"],
  ])("%s", (_rule, object, port, sni) => {
    expect(renderSni(object, port)).toBe(sni);
    expect(checkSni(object, port)).toEqual([]);
  });

  const long = "a".repeat(63);

  it.each<[string, Identified, { port: number; name?: string }, unknown[]]>([
    [
      "a port name with capitals",
      redis,
      { port: 1, name: "HTTP" },
      [expect.stringMatching(/^a lowercase RFC 1123 label/)],
    ],
    ["a port name with dots", redis, { port: 1, name: "a.b" }, ["must not contain dots"]],
    ["a long port name", redis, { port: 1, name: "a".repeat(64) }, ["must be no more than 63 characters"]],
    [
      "a name with dots",
      { ...redis, name: "http.bin" },
      { port: 1 },
      ['name "http.bin" does not conform to RFC 1123: must not contain dots'],
    ],
    [
      "dots that separate nothing",
      { ...redis, name: "a..b" },
      { port: 1 },
      [expect.stringMatching(/^name "a\.\.b" does not conform to RFC 1123: a lowercase RFC 1123 label/)],
    ],
    [
      "too long a whole",
      { ...redis, mesh: long, name: long, labels: { "kuma.io/zone": long } },
      { port: 1, name: long },
      ["computed SNI is 265 characters which exceeds the DNS hostname limit (253)"],
    ],
    ["the longest without zone", { ...redis, mesh: long, name: long }, { port: 1, name: long }, []],
  ])("has against %s", (_name, object, port, errors) => {
    expect(checkSni(object, port)).toEqual(errors);
  });
});
