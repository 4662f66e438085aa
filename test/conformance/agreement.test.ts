import { TerraformStack, Testing } from "cdktf";
import {
  ControlPlane,
  KonnectMeshProvider,
  Mesh,
  MeshMultiZoneService,
  ValidationError,
} from "../../constructs";
import { startMock, type Mock } from "../../src/mock";
import { checkResource, meshMultiZoneService, type ProblemCode } from "../../src/model";
import { drive } from "../../src/plugin/testing";
import { record, type Value, type ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";

/** Constructs, provider and mock accept and refuse the same services, for the same reason. */

interface Service {
  readonly name: string;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly matchLabels: Readonly<Record<string, unknown>>;
  readonly ports: readonly Readonly<Record<string, unknown>>[];
}

const redis: Service = {
  name: "redis",
  labels: {},
  matchLabels: { "kuma.io/display-name": "redis" },
  ports: [{ port: 6379, appProtocol: "tcp" }],
};

interface Case {
  readonly title: string;
  readonly service: Service;
  readonly code: ProblemCode;
  /** The server's words, where its schema answers before the contract's rules do. */
  readonly serverReason?: string;
  /** Terraform's own types let the CLI answer, or convert, before the provider is asked. */
  readonly typedByTerraform?: true;
}

const refused: readonly Case[] = [
  { title: "an empty selector", service: { ...redis, matchLabels: {} }, code: "match_labels_empty" },
  {
    title: "no ports",
    service: { ...redis, ports: [] },
    code: "too_few_items",
    serverReason: "in body should have at least 1 items",
  },
  {
    title: "a port as text",
    service: { ...redis, ports: [{ port: "6379" }] },
    code: "wrong_type",
    serverReason: 'in body must be of type integer: "string"',
    typedByTerraform: true,
  },
  {
    title: "a port past 32 bits",
    service: { ...redis, ports: [{ port: 3_000_000_000 }] },
    code: "not_int32",
    serverReason: "cannot unmarshal number 3000000000 into Go struct field",
  },
  {
    title: "an unknown protocol",
    service: { ...redis, ports: [{ port: 1, appProtocol: "mysql" }] },
    code: "app_protocol_unknown",
  },
  {
    title: "a protocol in capitals",
    service: { ...redis, ports: [{ port: 1, appProtocol: "TCP" }] },
    code: "app_protocol_unknown",
  },
  {
    title: "an empty port name",
    service: { ...redis, ports: [{ port: 1, name: "" }] },
    code: "port_name_empty",
  },
  { title: "a name with capitals", service: { ...redis, name: "Redis" }, code: "name_invalid" },
  { title: "a name of 254 characters", service: { ...redis, name: "a".repeat(254) }, code: "name_invalid" },
  { title: "a bad label key", service: { ...redis, labels: { "a b": "c" } }, code: "label_key_invalid" },
  { title: "a bad label value", service: { ...redis, labels: { a: "b c" } }, code: "label_value_invalid" },
  {
    title: "a foreign origin",
    service: { ...redis, labels: { "kuma.io/origin": "zone" } },
    code: "origin_not_global",
  },
];

const accepted: readonly (Pick<Case, "title" | "service"> & { readonly warns?: ProblemCode })[] = [
  { title: "the documentation's example", service: redis },
  { title: "kafka, in 2.13", service: { ...redis, ports: [{ port: 1, appProtocol: "kafka" }] } },
  {
    title: "a name that is no RFC 1035 label",
    service: { ...redis, name: "http.bin" },
    warns: "name_not_rfc1035_label",
  },
  {
    title: "a port outside 1 to 65535",
    service: { ...redis, ports: [{ port: 70_000 }] },
    warns: "port_out_of_range",
  },
  {
    title: "a port number twice",
    service: { ...redis, ports: [{ port: 1 }, { port: 1 }] },
    warns: "port_duplicate",
  },
  {
    title: "a port name twice",
    service: {
      ...redis,
      ports: [
        { port: 1, name: "a" },
        { port: 2, name: "a" },
      ],
    },
    warns: "port_name_duplicate",
  },
  {
    title: "a selector against label syntax",
    service: { ...redis, matchLabels: { "not a key": "x" } },
    warns: "match_label_never_matches",
  },
  { title: "a kuma.io/mesh label", service: { ...redis, labels: { "kuma.io/mesh": "default" } } },
];

let mock: Mock;
let api: string;

beforeAll(async () => {
  mock = await startMock();
  const planes = `${mock.url}/v1/mesh/control-planes`;
  const created = await fetch(planes, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "demo" }),
  });
  const { id } = (await created.json()) as { id: string };
  api = `${planes}/${id}/api`;
});

afterAll(() => mock.close());

/** The server's answer to a PUT of the service. */
async function askServer(service: Service): Promise<{ status: number; reasons: readonly string[] }> {
  const response = await fetch(`${api}/meshes/default/meshmultizoneservices/${service.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...wire(service), cpId: undefined }),
  });
  const body = (await response.json()) as { detail?: string; invalid_parameters?: { reason: string }[] };
  const named = (body.invalid_parameters ?? []).map(({ reason }) => reason);
  return { status: response.status, reasons: [...named, body.detail ?? ""] };
}

/** What the construct says: the messages of an error, or of warnings. */
function askConstruct(service: Service): { error: string; warnings: readonly string[] } {
  const stack = new TerraformStack(Testing.app(), "test");
  new KonnectMeshProvider(stack, "konnect");
  const mesh = new Mesh(stack, "mesh", {
    controlPlane: ControlPlane.fromId(stack, "plane", "7f3a0d2c-0000-4000-8000-000000000001"),
    name: "default",
  });
  try {
    const construct = new MeshMultiZoneService(stack, "redis", { mesh, ...service } as never);
    Testing.synth(stack, true);
    const warnings = construct.node.metadata.map(({ data }) => String(data));
    return { error: "", warnings };
  } catch (error) {
    if (error instanceof ValidationError || error instanceof Error)
      return { error: error.message, warnings: [] };
    throw error;
  }
}

/** What the provider says of the configuration when it is validated. */
async function askProvider(service: Service) {
  const resource = drive(createKonnectProvider()).resource(meshMultiZoneService.terraformType);
  const diagnostics = await resource.validate(terraform(service));
  const texts = (severity: string) =>
    diagnostics
      .filter((one) => one.severity === severity)
      .map(({ summary, detail }) => `${summary}\n${detail}`);
  return { errors: texts("error"), warnings: texts("warning") };
}

function wire({ name, labels, matchLabels, ports }: Service) {
  return {
    cpId: "7f3a0d2c-0000-4000-8000-000000000001",
    type: "MeshMultiZoneService",
    mesh: "default",
    name,
    labels,
    spec: { selector: { meshService: { matchLabels } }, ports },
  };
}

function terraform({ name, labels, matchLabels, ports }: Service): ValueRecord {
  const texts = (map: Readonly<Record<string, unknown>>) => record(Object.entries(map) as [string, Value][]);
  const port = (given: Readonly<Record<string, unknown>>): Value => ({
    port: (given.port ?? null) as Value,
    name: (given.name ?? null) as Value,
    app_protocol: (given.appProtocol ?? null) as Value,
  });
  return {
    cp_id: "7f3a0d2c-0000-4000-8000-000000000001",
    type: "MeshMultiZoneService",
    mesh: "default",
    name,
    labels: texts(labels),
    spec: { selector: { mesh_service: { match_labels: texts(matchLabels) } }, ports: ports.map(port) },
  };
}

describe.each(refused)("$title is refused", ({ service, code, serverReason, typedByTerraform }) => {
  const [problem] = checkResource(meshMultiZoneService, wire(service));
  const reason = problem?.reason ?? "";

  it("by the contract", () => {
    expect(problem).toMatchObject({ code, severity: "error" });
  });

  it("by the server", async () => {
    const { status, reasons } = await askServer(service);
    expect(status).toBe(400);
    expect(reasons).toContainEqual(expect.stringContaining(serverReason ?? reason));
  });

  it("by the construct, for that reason", () => {
    expect(askConstruct(service).error).toContain(reason);
  });

  if (typedByTerraform !== true) {
    it("by the provider, for that reason", async () => {
      expect((await askProvider(service)).errors.join("\n")).toContain(reason);
    });
  }
});

describe.each(accepted)("$title is accepted", ({ service, warns }) => {
  const [problem] = checkResource(meshMultiZoneService, wire(service));

  it("by the contract", () => {
    expect(problem).toEqual(
      warns === undefined ? undefined : expect.objectContaining({ code: warns, severity: "warning" }),
    );
  });

  it("by the server", async () => {
    expect([200, 201]).toContain((await askServer(service)).status);
  });

  it("by the construct, with the contract's warning", () => {
    const { error, warnings } = askConstruct(service);
    expect(error).toBe("");
    expect(warnings).toEqual(
      problem === undefined ? [] : [expect.stringContaining(problem.reason) as unknown],
    );
  });

  it("by the provider, with the contract's warning", async () => {
    const { errors, warnings } = await askProvider(service);
    expect(errors).toEqual([]);
    expect(warnings).toEqual(
      problem === undefined ? [] : [expect.stringContaining(problem.reason) as unknown],
    );
  });
});

describe("a mesh that is missing", () => {
  it("is refused by the construct", () => {
    expect(askConstruct({ ...redis, mesh: undefined } as never).error).toContain("mesh");
  });

  it("is refused by the provider", async () => {
    const resource = drive(createKonnectProvider()).resource(meshMultiZoneService.terraformType);
    const diagnostics = await resource.validate({ ...terraform(redis), mesh: null });
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: "error", path: [{ attribute: "mesh" }] }),
    ]);
  });

  it("is refused by the server when it does not exist", async () => {
    const response = await fetch(`${api}/meshes/nowhere/meshmultizoneservices/redis`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...wire(redis), mesh: "nowhere" }),
    });
    expect(response.status).toBe(404);
  });
});
