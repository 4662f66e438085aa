import { type MeshObject, renderHostname, type SelectedKind, selectsService } from "../../src/mesh";
import { assignHostnames, type HostnameQuestion } from "../../src/mesh/hostnames/assign-hostnames";
import { byPrecedence } from "../../src/mesh/hostnames/order";
import { startMock } from "../../src/mock";
import { call } from "../mock/client";
import { generatorOf, objectOf } from "../mesh/objects";
import { allVectors, caseOf, casesWith, requestVectors } from "./vector";

interface Rendering {
  readonly template: string;
  readonly localZone: string;
  readonly meta: {
    readonly name: string;
    readonly mesh: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly nameExtensions?: { readonly "k8s.kuma.io/name": string };
  };
}
interface Outcome {
  readonly hostname?: string;
  readonly error?: { readonly message?: string; readonly contains?: readonly string[] };
}

const renderings = casesWith<Rendering, Outcome>("hostname", "meta");
const selections = casesWith<
  {
    readonly selector: Partial<Record<SelectedKind, object>>;
    readonly labels: Readonly<Record<string, string>>;
  },
  { readonly matches: boolean }
>("hostname", "selector");

describe("a hostname", () => {
  it.each(renderings)("%s", (_id, { template, localZone, meta }, { hostname, error }) => {
    const { nameExtensions, ...named } = meta;
    const onKubernetes =
      nameExtensions === undefined ? {} : { nameOnKubernetes: { name: nameExtensions["k8s.kuma.io/name"] } };
    const made = renderHostname(template, { labels: {}, ...named, ...onKubernetes }, localZone);
    if (hostname !== undefined) expect(made).toEqual({ hostname });
    if (error?.message !== undefined) expect(made).toEqual({ error: error.message });
    for (const text of error?.contains ?? []) {
      expect(made).toEqual({ error: expect.stringContaining(text) as unknown });
    }
  });

  it.each(selections)("%s", (_id, { selector, labels }, { matches }) => {
    expect(selectsService({ template: "", selector }, "meshMultiZoneService", labels)).toBe(matches);
  });
});

/** What comes of services of one kind under one generator: how many hostnames, and the condition. */
function outcomesOf(kind: HostnameQuestion["kind"], template: string, services: readonly MeshObject[]) {
  const selected = kind === "MeshService" ? "meshService" : "meshMultiZoneService";
  const generators = [generatorOf("generator", template, selected)];
  const statuses = assignHostnames({ kind, services, generators, zone: "east", profile: "v3" });
  return services.map(({ name }, place) => ({
    name,
    addresses: statuses[place]?.addresses?.length ?? 0,
    condition: statuses[place]?.hostnameGenerators?.[0]?.conditions[0],
  }));
}

describe("a collision", () => {
  it("hostname-collision", () => {
    const [{ template, services }, expected] = caseOf<
      { template: string; services: readonly { name: string }[] },
      Readonly<Record<string, { addresses: number; condition: object }>>
    >("hostname-collision");
    const objects = services.map(({ name }) => objectOf("MeshService", name, { mesh: "default" }));
    for (const { name, ...outcome } of outcomesOf("MeshService", template, objects)) {
      expect(outcome).toMatchObject(expected[name] ?? {});
    }
  });

  it("hostname-collision-oldest-wins", () => {
    const [{ template, services }, { winner, loser }] = caseOf<
      { template: string; services: readonly { name: string; created: string }[] },
      { winner: string; loser: { name: string; reason: string; message: string } }
    >("hostname-collision-oldest-wins");
    // The younger one comes first, so that the order of listing decides nothing.
    const objects = [...services]
      .reverse()
      .map(({ name, created }) =>
        objectOf("MeshMultiZoneService", name, { mesh: "default", creationTime: created }),
      );
    const outcomes = outcomesOf("MeshMultiZoneService", template, objects);
    expect(outcomes.find(({ name }) => name === winner)?.addresses).toBe(1);
    const { name, ...condition } = loser;
    expect(outcomes.find((one) => one.name === name)).toMatchObject({ addresses: 0, condition });
  });

  it("hostname-collision-scoped-to-type-and-mesh", () => {
    const [{ template, services }, { collisions }] = caseOf<
      { template: string; services: readonly string[] },
      { collisions: number }
    >("hostname-collision-scoped-to-type-and-mesh");
    const objects = services.map((text) => {
      const [kind = "", mesh = "", name = ""] = text.split(/[ /]/);
      return objectOf(kind, name, { mesh });
    });
    const outcomes = (["MeshService", "MeshMultiZoneService"] as const).flatMap((kind) =>
      outcomesOf(
        kind,
        template,
        objects.filter((object) => object.kind === kind),
      ),
    );
    expect(outcomes.filter(({ condition }) => condition?.reason === "Collision")).toHaveLength(collisions);
  });

  it("hostname-generator-order", () => {
    const [given, { processedInOrder, addressesListedInOrder }] = caseOf<
      { generators: readonly { name: string; origin: string; created: string }[] },
      { processedInOrder: readonly string[]; addressesListedInOrder: readonly string[] }
    >("hostname-generator-order");
    const generators = given.generators.map(({ name, origin, created }) =>
      generatorOf(name, `${name}.mesh`, "meshMultiZoneService", {
        labels: { "kuma.io/origin": origin },
        creationTime: created,
      }),
    );
    expect([...generators].sort(byPrecedence).map(({ name }) => name)).toEqual(processedInOrder);
    const [status] = assignHostnames({
      kind: "MeshMultiZoneService",
      services: [objectOf("MeshMultiZoneService", "redis", { mesh: "default" })],
      generators,
      zone: "east",
      profile: "v3",
    });
    expect(status?.addresses?.map(({ hostname }) => hostname.split(".")[0])).toEqual(addressesListedInOrder);
  });
});

it("hostname-defaults-global", async () => {
  const { expected } = allVectors.find(({ id }) => id === "hostname-defaults-global") ?? {};
  const { generators } = expected as { generators: readonly { name: string }[] };
  const mock = await startMock({ profile: "v3" });
  try {
    const planes = "/v1/mesh/control-planes";
    const { json } = await call(mock, "POST", planes, { body: { name: "demo" } });
    const listed = await call(mock, "GET", `${planes}/${(json as { id: string }).id}/api/hostnamegenerators`);
    const { items } = listed.json as { items: readonly { name: string; spec: object }[] };
    const byName = (left: { name: string }, right: { name: string }) => (left.name < right.name ? -1 : 1);
    expect(items.map(({ name, spec }) => ({ name, ...spec })).sort(byName)).toEqual(
      [...generators].sort(byName),
    );
  } finally {
    await mock.close();
  }
});

it("every case of the area is run", () => {
  const run = new Set([
    ...requestVectors.map(({ id }) => id),
    ...[...renderings, ...selections].map(([id]) => id),
    ...["direction", "nameLength"].flatMap((member) =>
      casesWith<Record<string, unknown>, unknown>("hostname", member).map(([id]) => id),
    ),
    "hostname-defaults-global",
    "hostname-collision",
    "hostname-collision-oldest-wins",
    "hostname-collision-scoped-to-type-and-mesh",
    "hostname-generator-order",
  ]);
  const left = allVectors.filter(({ id, area }) => area === "hostname" && !run.has(id));
  expect(left.map(({ id }) => id)).toEqual([]);
});
