import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { App } from "cdktf";
import fc from "fast-check";
import { checkResource, meshMultiZoneService } from "cdktf-konnect-mesh/model";
import {
  type Cli,
  findCli,
  folder,
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
} from "cdktf-konnect-mesh/testing";
import { RedisOfModule } from "../../examples/modules/from-cdktf/redis-of-module";
import { ServiceModule } from "../../examples/modules/from-cdktf/service-module";
import { modulePages } from "../../scripts/reference/module-pages";
import { synthesize } from "../constructs/synthesized";
import { isThorough } from "../setup/thorough";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

const root = resolve(__dirname, "../..");
const examples = join(root, "examples/modules");

interface Service {
  readonly mesh?: string;
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly match_labels?: Readonly<Record<string, string>>;
  readonly ports?: readonly {
    readonly port: number;
    readonly name?: string;
    readonly app_protocol?: string;
  }[];
}

const sound = {
  name: "redis",
  match_labels: { "kuma.io/display-name": "redis" },
  ports: [{ port: 6379 }],
} as const;

const long = (length: number) => "a".repeat(length);

const refused: readonly (readonly [string, Service])[] = [
  ["a name in capitals", { name: "Redis" }],
  ["no name", { name: "" }],
  ["a name that ends with a dot", { name: "redis." }],
  ["a name that is too long", { name: long(254) }],
  ["a mesh in capitals", { mesh: "Default" }],
  ["a mesh that is too long", { mesh: long(254) }],
  ["an empty selector", { match_labels: {} }],
  ["no ports", { ports: [] }],
  ["a protocol in capitals", { ports: [{ port: 1, app_protocol: "TCP" }] }],
  ["an empty name of a port", { ports: [{ port: 1, name: "" }] }],
  ["half a port", { ports: [{ port: 1.5 }] }],
  ["a port beyond 32 bits", { ports: [{ port: 2 ** 31 }] }],
  ["a key of a label with two slashes", { labels: { "a/b/c": "d" } }],
  ["a key of a label that is too long", { labels: { [long(64)]: "d" } }],
  ["a key of a label with nothing before the slash", { labels: { "/a": "d" } }],
  ["a key of a label with capitals before the slash", { labels: { "A/a": "d" } }],
  ["a value of a label with a slash", { labels: { a: "b/c" } }],
  ["a value of a label that is too long", { labels: { a: long(64) } }],
  ["an origin that is a zone", { labels: { "kuma.io/origin": "zone" } }],
];

/** What the contract accepts, some of it with a warning. */
const accepted: readonly (readonly [string, Service])[] = [
  ["the least", {}],
  ["a name with dots", { name: "redis.east" }],
  ["a name that begins with a digit", { name: "2-redis" }],
  ["the longest name", { name: long(253) }],
  ["a mesh with an underscore", { mesh: "team_a" }],
  ["a port that is no TCP port", { ports: [{ port: 0 }] }],
  ["the same port twice", { ports: [{ port: 1 }, { port: 1 }] }],
  ["a label that no service can carry", { match_labels: { "no/such/key": "!" } }],
  [
    "labels of every form",
    { labels: { "kuma.io/origin": "global", "a.b/C_d.e-f": "G_h.i-9", [long(63)]: "" } },
  ],
];

function wire({ match_labels: matchLabels, ports, mesh = "default", ...rest }: Service): unknown {
  return {
    cpId: "cp",
    type: "MeshMultiZoneService",
    mesh,
    ...rest,
    spec: {
      selector: { meshService: { matchLabels } },
      ports: ports?.map(({ port, name, app_protocol: appProtocol }) => ({
        port,
        ...(name !== undefined && { name }),
        ...(appProtocol !== undefined && { appProtocol }),
      })),
    },
  };
}

const isRefusedByContract = (service: Service) =>
  checkResource(meshMultiZoneService, wire({ ...sound, ...service })).some(
    ({ severity }) => severity === "error",
  );

/** Text of what names and labels are made of, and of what they are not. */
const anyText = fc.string({ unit: fc.constantFrom(..."aZ0-_./ é\n"), maxLength: 4 });
const anyMap = fc.dictionary(anyText, fc.oneof(anyText, fc.constantFrom(long(63), long(64))), { maxKeys: 2 });
const anyNumber = fc.constantFrom(-(2 ** 31) - 1, -(2 ** 31), -1, 0, 0.5, 65536, 2 ** 31 - 1, 2 ** 31);

/** A sound service, but for one thing that may not be. */
const randomService: fc.Arbitrary<Service> = fc
  .oneof(
    fc.record({ name: anyText }),
    fc.record({ mesh: anyText }),
    fc.record({ labels: anyMap }),
    fc.record({ match_labels: anyMap }),
    fc.record({ ports: fc.array(fc.record({ port: anyNumber }), { maxLength: 2 }) }),
    fc.record({
      ports: fc.tuple(fc.record({ port: fc.constant(1), name: anyText, app_protocol: anyProtocol() })),
    }),
  )
  .map((change) => ({ ...sound, ...change }));

function anyProtocol(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom("tcp", "http", "http2", "grpc", "kafka", "HTTP", "udp"), anyText);
}

/** OpenTofu as the tests bring it, and Terraform where it is on PATH. */
function clis(): readonly (readonly [string, Cli])[] {
  const { PATH } = process.env;
  try {
    const terraform = findCli({ environment: { PATH, TERRAFORM_BINARY_NAME: "terraform" } });
    return [
      ["OpenTofu", bundledCli()],
      ["Terraform", terraform],
    ];
  } catch {
    return [["OpenTofu", bundledCli()]];
  }
}

describe.each(clis())("the module multi-zone-service, on %s", (_, cli) => {
  let konnect: KonnectMeshFixture;

  beforeAll(async () => {
    konnect = await startKonnectMesh({ cli });
  });

  afterAll(() => konnect.close());

  /** The errors of one plan of the module in many uses, each in a file of its own, by the name of that file. */
  async function errorsOf(
    cases: readonly (readonly [string, Service])[],
  ): Promise<ReadonlyMap<string, string>> {
    const module = ["main.tf", "variables.tf", "outputs.tf"].map(
      (name) => [`module/${name}`, readFileSync(join(examples, "multi-zone-service", name), "utf8")] as const,
    );
    const uses = cases.map(([, service], index) => {
      const use = {
        source: "./module",
        control_plane_id: "11111111-2222-4333-8444-555555555555",
        ...sound,
        ...service,
      };
      return [`case-${index}.tf.json`, JSON.stringify({ module: { [`case-${index}`]: use } })] as const;
    });
    const workspace = await konnect.workspace(Object.fromEntries([...module, ...uses]));
    await workspace.init();
    const { stdout } = await workspace.run(["plan", "-json", "-lock=false"], { mayFail: true });
    const diagnostics = stdout
      .split("\n")
      .filter((line) => line.includes('"diagnostic"'))
      .map((line) => (JSON.parse(line) as { diagnostic: Diagnostic }).diagnostic)
      .filter(({ severity }) => severity === "error");
    return new Map(
      diagnostics.map(({ range, summary, detail }) => [range?.filename ?? "", `${summary}: ${detail}`]),
    );
  }

  interface Diagnostic {
    readonly severity: string;
    readonly summary: string;
    readonly detail: string;
    readonly range?: { readonly filename: string };
  }

  it("refuses what the contract refuses, by its own variables, and says why", async () => {
    const errors = await errorsOf(refused);
    expect(refused.filter(([, service]) => !isRefusedByContract(service))).toEqual([]);
    expect(
      refused
        .map(([title], index) => [title, errors.get(`case-${index}.tf.json`) ?? "accepted"])
        .filter(([, error]) => !error?.startsWith("Invalid value for variable: ")),
    ).toEqual([]);
  });

  it("accepts what the contract accepts", async () => {
    expect(accepted.filter(([, service]) => isRefusedByContract(service))).toEqual([]);
    expect(await errorsOf(accepted)).toEqual(new Map());
  });

  it("agrees with the contract on random services, in one plan", async () => {
    const services = fc.sample(randomService, { numRuns: isThorough ? 300 : 60, seed: 6 });
    const refusals = services.map(isRefusedByContract);
    expect(new Set(refusals).size).toBe(2);
    const errors = await errorsOf(services.map((service) => [JSON.stringify(service), service]));
    const differing = services.filter(
      (_service, index) => errors.has(`case-${index}.tf.json`) !== refusals[index],
    );
    expect(differing).toEqual([]);
  });

  it("is used from HCL: applied once, changed by a variable, and destroyed", async () => {
    const workspace = await konnect.workspace(folder(examples));
    const redis = "module.redis.konnect_mesh_multi_zone_service.this";
    const created = await workspace.apply();
    expect(created).toChangeOnly({
      "konnect_mesh_control_plane.global": "create",
      "konnect_mesh.default": "create",
      [redis]: "create",
    });
    expect(await workspace.plan()).toHaveNoChanges();
    const { stdout } = await workspace.run(["output", "-json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      redis_hostname: { value: "redis.mzsvc.mesh.local" },
      redis_kri: { value: "kri_mzsvc_default___redis_" },
    });
    const changed = await workspace.apply({ variables: { redis_port: "6380" } });
    expect(changed).toChangeOnly({ [redis]: ["spec.ports[0].port"] });
    await workspace.run(["fmt", "-check", "-recursive"]);
    await workspace.destroy();
    expect(konnect.mock.objects()).toEqual([]);
  });

  it("gives an id that an import takes", async () => {
    const workspace = await konnect.workspace(folder(examples));
    await workspace.apply();
    const { stdout } = await workspace.run(["output", "-raw", "redis_id"]);
    const address = "module.redis.konnect_mesh_multi_zone_service.this";
    await workspace.run(["state", "rm", address]);
    await workspace.import(address, stdout);
    expect(await workspace.plan()).toHaveNoChanges();
    await workspace.destroy();
  });

  it("is used from CDKTF: its resource is created, with the stack's provider", async () => {
    const workspace = await konnect.workspace(new RedisOfModule(new App(), "redis"));
    expect(await workspace.apply()).toChangeOnly({
      "konnect_mesh_control_plane.Global": "create",
      "konnect_mesh.Mesh": "create",
      "module.Redis.konnect_mesh_multi_zone_service.this": "create",
    });
    expect(await workspace.plan()).toHaveNoChanges();
    await workspace.destroy();
  });

  it("has its counterpart: a CDKTF stack that HCL uses as a module", async () => {
    const service = JSON.stringify(synthesize(new ServiceModule(new App(), "service")));
    const main = readFileSync(join(examples, "main.tf"), "utf8")
      .replace(
        /module "redis" \{[\s\S]*?^\}/m,
        `module "redis" {
  source           = "./service"
  control_plane_id = konnect_mesh_control_plane.global.id
  name             = "redis"
  port             = var.redis_port
  depends_on       = [konnect_mesh.default]
}`,
      )
      .replace(/output "redis_(hostname|id)" \{[\s\S]*?^\}/gm, "");
    const workspace = await konnect.workspace({ "main.tf": main, "service/cdk.tf.json": service });
    expect(await workspace.apply()).toChangeOnly({
      "konnect_mesh_control_plane.global": "create",
      "konnect_mesh.default": "create",
      "module.redis.konnect_mesh_multi_zone_service.Service": "create",
    });
    expect(await workspace.plan()).toHaveNoChanges();
    await workspace.destroy();
  });
});

it("the module's page is what `npm run docs` writes", () => {
  for (const [path, text] of modulePages(root)) expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

it("docs/modules.md shows the module as the example uses it", () => {
  const [, block = "nothing"] =
    /```hcl\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/modules.md"), "utf8")) ?? [];
  const main = readFileSync(join(examples, "main.tf"), "utf8");
  expect(main.replace("var.redis_port }]", "6379 }]")).toContain(block);
});
