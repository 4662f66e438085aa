import { globalRole } from "../../../src/mock/role";
import Ajv2020 from "ajv/dist/2020";
import { kindsOfZones, type MockOptions, startMock } from "../../../src/mock";
import { controlPlaneRoutes } from "../../../src/mock/routes/control-plane-routes";
import { openApiErrors } from "../../../src/mock/errors/openapi-errors";
import { describeApi } from "../../../src/mock/openapi/document";
import { exactly, NamedSchema } from "../../../src/mock/openapi/schema";
import { serverBehaviour } from "../../../src/mock/behaviour";
import { entityRoutes } from "../../../src/mock/routes/entity-routes";
import { inspectionRoutes } from "../../../src/mock/routes/inspection-routes";
import { kindsOf } from "../../../src/mock/kinds/served-kinds";
import { profiles } from "../../../src/model";
import type { ApiDescription, ApiDocument, DescribedOperation } from "./api-description";
import { documentSchema } from "./document-schema";
import { readApiDescription } from "./read-api-description";

async function documentOf(options: MockOptions) {
  const mock = await startMock(options);
  try {
    return await readApiDescription(mock, options.token);
  } finally {
    await mock.close();
  }
}

/** Each setting at least once either way. */
const setups: readonly (readonly [string, MockOptions])[] = [
  ["the usual settings", {}],
  [
    "all others",
    { profile: "v3", token: "kpat_x", errorContentType: "application/json", writable: kindsOfZones },
  ],
];

describe.each(setups)("the OpenAPI document with %s", (_name, options) => {
  let description: ApiDescription;
  let document: ApiDocument;
  beforeAll(async () => {
    description = await documentOf(options);
    ({ document } = description);
  });

  it("has the structure of one", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect([ajv.validate(documentSchema, document), ajv.errors]).toEqual([true, null]);
  });

  it("has schemas that a strict validator takes, all of them used", () => {
    const text = JSON.stringify(document);
    const used = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    );
    expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort());
    for (const name of used) description.validator(`/components/schemas/${name}`);
    for (const pointer of schemaPointers(document)) description.validator(pointer);
  }, 120_000);

  it("names every operation differently, and every parameter of a path", () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap(
        (operation) => (operation as Partial<DescribedOperation>).operationId ?? [],
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, item] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const parameters = (item["parameters"] ?? []) as readonly { readonly name: string }[];
      expect(parameters.map(({ name }) => name)).toEqual(named);
    }
  });
});

it.each(profiles)("describes every method of every path that is served, in profile %s", async (profile) => {
  const { document } = await documentOf({ profile });
  const families = entityRoutes(kindsOf(profile));
  const routes = [...controlPlaneRoutes, ...inspectionRoutes, ...families.flatMap(({ members }) => members)];
  const served = routes.flatMap(({ path, methods }) =>
    Object.keys(methods).map((method) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`),
  );
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((member) => /^(get|put|post|delete|patch)$/.test(member))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual([...served, "GET /_mock/openapi.json"].sort());
});

describe.each(profiles)("the schemas of profile %s", (profile) => {
  let description: ApiDescription;
  beforeAll(async () => {
    description = await documentOf({ profile });
  });
  const port = (more: object) => ({
    type: "MeshMultiZoneService",
    name: "redis",
    spec: { selector: { meshService: {} }, ports: [{ port: 1, ...more }] },
  });
  const strategy = (kind: string, minimumRingSize: number) => ({
    type: "MeshLoadBalancingStrategy",
    name: "x",
    spec: {
      targetRef: { kind },
      to: [
        {
          targetRef: { kind: "Mesh" },
          default: { loadBalancer: { type: "RingHash", ringHash: { minRingSize: minimumRingSize } } },
        },
      ],
    },
  });

  it.each<[string, unknown, boolean]>([
    ["MeshMultiZoneServiceBody", port({}), true],
    ["MeshMultiZoneServiceBody", port({ appProtocol: null }), true],
    ["MeshMultiZoneServiceBody", port({ appProtocol: "kafka" }), profile === "2.13"],
    ["MeshMultiZoneServiceBody", port({ appProtocol: "mysql" }), false],
    ["MeshMultiZoneServiceBody", port({ port: 2 ** 31 }), false],
    ["MeshMultiZoneServiceBody", port({ unknown: [] }), true],
    ["MeshLoadBalancingStrategyBody", strategy("Mesh", 8_000_000), true],
    ["MeshLoadBalancingStrategyBody", strategy("Mesh", 8_000_001), false],
    ["MeshLoadBalancingStrategyBody", strategy("MeshSubset", 1), profile === "2.13"],
    ["NewControlPlane", { name: "a", features: [] }, true],
    ["NewControlPlane", { name: "x".repeat(101) }, false],
    ["NewControlPlane", { name: "a", labels: { team: "-" } }, false],
    ["NewControlPlane", { name: "a", unknown: 1 }, false],
    ["ChangedControlPlane", { name: "a", features: [] }, false],
  ])("draw on the contract: %s, %j", (name, body, fits) => {
    const validate = description.validator(`/components/schemas/${name}`);
    expect([validate(body), validate.errors]).toEqual(fits ? [true, null] : [false, expect.anything()]);
  });
});

it("says that a token is needed where it is", async () => {
  const { document } = await documentOf({ token: "kpat_x" });
  expect(document).toMatchObject({
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  });
  expect(document["x-other-paths"][0]?.responses).toHaveProperty("401");
});

it("says that a kind of the zones is refused, unless it is open", async () => {
  const path = "/v1/mesh/control-planes/{controlPlaneId}/api/meshes/{mesh}/meshservices/{name}";
  const statuses = async (options: MockOptions) => {
    const { document } = await documentOf(options);
    return Object.keys((document.paths[path]?.["put"] as DescribedOperation).responses);
  };
  expect(await statuses({})).toEqual(["400", "404", "405", "406", "413", "415"]);
  expect(await statuses({ writable: ["MeshService"] })).toEqual([
    "200",
    "201",
    "400",
    "404",
    "406",
    "413",
    "415",
  ]);
});

describe("routes that cannot be described", () => {
  const server = {
    profile: "v3",
    behaviour: serverBehaviour.v3,
    role: globalRole,
    writable: new Set<string>(),
    errorContentType: "application/json",
    isProtected: false,
  } as const;
  const methods = { GET: () => ({ status: 204 }) };
  const route = (path: string, schema: NamedSchema) => ({
    path,
    layer: "konnect" as const,
    methods,
    describe: () => ({
      GET: {
        id: "get",
        summary: "Get",
        tag: "x",
        answers: { 200: { description: "x", schema } },
        errors: [],
      },
    }),
  });

  it("are told by their method and path", () => {
    expect(() => describeApi([{ path: "/a/:b", layer: "mesh", methods }], server)).toThrow(
      openApiErrors.undescribed("GET", "/a/:b"),
    );
  });

  it("are told by the name that two of their schemas share", () => {
    const [one, other] = [
      new NamedSchema("Thing", exactly({})),
      new NamedSchema("Thing", exactly({ a: {} })),
    ];
    expect(() => describeApi([route("/a", one), route("/b", one)], server)).not.toThrow();
    expect(() => describeApi([route("/a", one), route("/b", other)], server)).toThrow(
      openApiErrors.twoSchemas("Thing"),
    );
  });
});

/** Pointers to the schemas of all answers and bodies. */
function schemaPointers(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (name === "components") return [];
    return name === "schema" ? [inner] : schemaPointers(member, inner);
  });
}
