import { type Mock, startMock } from "cdktf-konnect-mesh/mock";
import { checkResource, mesh, type Profile } from "cdktf-konnect-mesh/model";
import { renderProblemPath } from "../../src/model";
import { call } from "../mock/client";

/** What 2.x refuses of a mesh's settings: contract and mock say the same, and v3, which keeps none of them, nothing. */
const ca = { name: "ca", type: "builtin" };
const file = { name: "file", type: "file", conf: { path: "/dev/stdout" } };
const zipkin = { name: "zipkin", type: "zipkin", conf: { url: "http://zipkin:9411/api/v2/spans" } };
const prometheus = { name: "prometheus", type: "prometheus" };
const tagged = (tags: object) => ({ dataplaneProxy: { requirements: [{ tags }] } });
const lasting = (expiration: string) => ({ ...ca, dpCert: { rotation: { expiration } } });
const loggedTo = (address: string) => ({ backends: [{ name: "tcp", type: "tcp", conf: { address } }] });
const tracedTo = (conf: object) => ({ backends: [{ ...zipkin, conf: { ...zipkin.conf, ...conf } }] });
const datadog = (conf: object) => ({ backends: [{ name: "datadog", type: "datadog", conf }] });

const refused: readonly (readonly [title: string, settings: object, path: string, reason: string])[] = [
  [
    "an authority that there is not",
    { mtls: { enabledBackend: "ca-2", backends: [ca] } },
    "mtls.enabledBackend",
    "has to be set to one of the backends in the mesh",
  ],
  [
    "two authorities of one name",
    { mtls: { backends: [ca, ca] } },
    "mtls.backends[1].name",
    '"ca" name is already used for another backend',
  ],
  [
    "certificates without a lifetime",
    { mtls: { backends: [{ ...ca, dpCert: {} }] } },
    "mtls.backends[0].dpCert.rotation.expiration",
    "has to be a valid format",
  ],
  [
    "a lifetime of two units",
    { mtls: { backends: [lasting("1h30m")] } },
    "mtls.backends[0].dpCert.rotation.expiration",
    "has to be a valid format",
  ],
  [
    "an egress without mutual TLS",
    { routing: { zoneEgress: true } },
    "mtls",
    "has to be set when zoneEgress enabled",
  ],
  [
    "a log that there is not",
    { logging: { defaultBackend: "tcp", backends: [file] } },
    "logging.defaultBackend",
    "has to be set to one of the logging backend in mesh",
  ],
  [
    "a log without name",
    { logging: { backends: [{ ...file, name: "" }] } },
    "logging.backends[0].name",
    "cannot be empty",
  ],
  [
    "a log of another type",
    { logging: { backends: [{ name: "syslog", type: "syslog" }] } },
    "logging.backends[0].type",
    'unknown backend type. Available backends: "tcp", "file"',
  ],
  [
    "a file without path",
    { logging: { backends: [{ ...file, conf: {} }] } },
    "logging.backends[0].conf.path",
    "cannot be empty",
  ],
  [
    "a collector without port",
    { logging: loggedTo("logs") },
    "logging.backends[0].conf.address",
    "has to be in format of HOST:PORT",
  ],
  [
    "a trace that there is not",
    { tracing: { defaultBackend: "jaeger", backends: [zipkin] } },
    "tracing.defaultBackend",
    "has to be set to one of the tracing backend in mesh",
  ],
  [
    "more samples than all",
    { tracing: { backends: [{ ...zipkin, sampling: 100.5 }] } },
    "tracing.backends[0].sampling",
    "has to be in [0.0 - 100.0] range",
  ],
  [
    "a collector of traces without port",
    { tracing: tracedTo({ url: "http://zipkin/spans" }) },
    "tracing.backends[0].conf.url",
    "port has to be explicitly specified",
  ],
  [
    "a collector of traces that is no URL",
    { tracing: tracedTo({ url: "zipkin" }) },
    "tracing.backends[0].conf.url",
    "invalid URL",
  ],
  [
    "an API of Zipkin that there is not",
    { tracing: tracedTo({ apiVersion: "v2" }) },
    "tracing.backends[0].conf.apiVersion",
    "has invalid value. Allowed values: httpJsonV1, httpJson, httpProto",
  ],
  [
    "an agent without port",
    { tracing: datadog({ address: "agent" }) },
    "tracing.backends[0].conf.port",
    "port must be in the range [1, 65535]",
  ],
  [
    "metrics of another type",
    { metrics: { backends: [{ name: "statsd", type: "statsd" }] } },
    "metrics.backends[0].type",
    'unknown backend type. Available backends: "prometheus"',
  ],
  [
    "endpoints of one name",
    { metrics: { backends: [{ ...prometheus, conf: { aggregate: [{ name: "a" }, { name: "a" }] } }] } },
    "metrics.backends[0].conf.aggregate[1].name",
    "duplicate entry: a, values have to be unique",
  ],
  [
    "no tags",
    { constraints: tagged({}) },
    "constraints.dataplaneProxy.requirements[0].tags",
    "must have at least one tag",
  ],
  [
    "a tag without value",
    { constraints: tagged({ team: "" }) },
    "constraints.dataplaneProxy.requirements[0].tags.team",
    "tag value must be non-empty",
  ],
];

const accepted: readonly (readonly [title: string, settings: object])[] = [
  [
    "all that fits",
    {
      mtls: { enabledBackend: "ca", backends: [lasting("30d")] },
      logging: { defaultBackend: "file", backends: [file] },
      tracing: { defaultBackend: "zipkin", backends: [{ ...zipkin, sampling: 100 }] },
      metrics: { enabledBackend: "prometheus", backends: [prometheus] },
      constraints: tagged({ "kuma.io/service": "*" }),
      routing: { zoneEgress: true },
    },
  ],
  ["authorities, none of which is in use", { mtls: { enabledBackend: "", backends: [ca] } }],
  ["two authorities, as a distribution may allow", { mtls: { backends: [ca, { ...ca, name: "other" }] } }],
  ["a collector by its IPv6 address", { logging: loggedTo("[::1]:5000") }],
  ["an agent", { tracing: datadog({ address: "agent", port: 8126 }) }],
];

const mocks = new Map<Profile, { readonly mock: Mock; readonly meshes: string }>();

beforeAll(async () => {
  for (const profile of ["2.13", "v3"] as const) {
    const mock = await startMock({ profile });
    const planes = "/v1/mesh/control-planes";
    const { json } = await call(mock, "POST", planes, { body: { name: "demo" } });
    mocks.set(profile, { mock, meshes: `${planes}/${(json as { id: string }).id}/api/meshes` });
  }
});

afterAll(() => Promise.all([...mocks.values()].map(({ mock }) => mock.close())));

async function put(settings: object, profile: Profile = "2.13") {
  const { mock, meshes } = mocks.get(profile) ?? {};
  if (mock === undefined) throw new Error("no mock");
  return call(mock, "PUT", `${meshes}/own`, { body: { type: "Mesh", name: "own", ...settings } });
}

const problemsOf = (settings: object, profile: Profile = "2.13") =>
  checkResource(mesh, { cpId: "cp", type: "Mesh", name: "own", ...settings }, { profile }).map(
    ({ path, reason, severity }) => ({ field: renderProblemPath(path), reason, severity }),
  );

it.each(refused)("%s is refused by all, for one reason", async (_, settings, field, reason) => {
  expect(problemsOf(settings)).toEqual([{ field, reason, severity: "error" }]);
  expect(await put(settings)).toMatchObject({ status: 400, json: { invalid_parameters: [{ reason }] } });
});

it.each(accepted)("%s is accepted by all", async (_, settings) => {
  expect(problemsOf(settings)).toEqual([]);
  expect([200, 201]).toContain((await put(settings)).status);
});

it("v3 keeps none of it, and so refuses nothing", async () => {
  for (const [, settings] of refused) {
    expect(problemsOf(settings, "v3")).toEqual([]);
    expect([200, 201]).toContain((await put(settings, "v3")).status);
  }
});
