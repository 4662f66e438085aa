import type { JsonObject } from "../../src/konnect";
import type { ResourceDriver, Stored } from "../../src/plugin/testing";
import type { Value, ValueRecord } from "../../src/plugin/values/value";
import { type DrivenKonnect, startDriven } from "./support/driven-provider";

/**
 * `selector = { mesh_service = {} }` reaches every MeshService, and no selector none: whether an object of
 * nothing is there decides about traffic, and so a refresh has to see it come and go.
 */
const all: Value = { match_labels: null };
const key = "cp-1//hostnamegenerators/local";

let driven: DrivenKonnect;
let generators: ResourceDriver;

beforeEach(async () => {
  driven = await startDriven();
  generators = driven.resource("konnect_mesh_hostname_generator");
});

describe("an object of nothing that someone", () => {
  const changes: readonly (readonly [string, Value, JsonObject | undefined, Value])[] = [
    ["adds", null, { meshService: {} }, { mesh_service: all }],
    ["takes away", { mesh_service: all }, {}, { mesh_service: null }],
    ["takes away with what holds it", { mesh_service: all }, undefined, null],
    ["adds beside another", { mesh_service: all }, { meshService: {}, meshMultiZoneService: {} }, both()],
  ];

  it.each(changes)("%s shows in the state", async (_, selector, shown, expected) => {
    const drifted = await drift(selector, shown);
    expect(drifted.state?.spec).toMatchObject({ selector: expected });
  });

  it.each(changes)("%s is planned back, and one apply is enough", async (_, selector, shown) => {
    const drifted = await drift(selector, shown);
    const wanted = generator(selector);
    expect(await generators.plan(wanted, drifted)).toMatchObject({ action: "update", diagnostics: [] });
    const mended = await generators.read(await generators.converge(wanted, drifted));
    expect(await generators.plan(wanted, mended)).toMatchObject({ action: "no-op" });
  });

  async function drift(selector: Value, shown: JsonObject | undefined): Promise<Stored> {
    const created = await generators.converge(generator(selector), null);
    const { spec, ...rest } = driven.konnect.objects.get(key) ?? {};
    const { selector: _, ...others } = spec as JsonObject;
    const changed = shown === undefined ? others : { ...others, selector: shown };
    driven.konnect.objects.set(key, { ...rest, spec: changed });
    return generators.read(created);
  }
});

describe("an object of nothing that the server, whatever it is sent,", () => {
  const servers: readonly (readonly [string, Value, (spec: JsonObject) => JsonObject])[] = [
    ["adds", null, (spec) => ({ ...spec, selector: { meshService: {} } })],
    ["leaves out", { mesh_service: all }, ({ selector: _, ...spec }) => spec],
  ];

  it.each(servers)("%s is no change, at no refresh", async (_, selector, meddle) => {
    driven.konnect.meddle = (json) => ({ ...json, spec: meddle(json.spec as JsonObject) });
    const wanted = generator(selector);
    let stored = await generators.converge(wanted, null);
    for (let refresh = 0; refresh < 3; refresh += 1) {
      stored = await generators.read(stored);
      expect(await generators.plan(wanted, stored)).toMatchObject({ action: "no-op", diagnostics: [] });
    }
  });

  it.each(servers)(
    "%s takes one apply where nothing is kept beside the state",
    async (_, selector, meddle) => {
      driven.konnect.meddle = (json) => ({ ...json, spec: meddle(json.spec as JsonObject) });
      const wanted = generator(selector);
      const { state } = await generators.converge(wanted, null);
      const found = await generators.read({ state, private: new Uint8Array() });
      expect(await generators.plan(wanted, found)).toMatchObject({ action: "update" });
      const settled = await generators.read(await generators.converge(wanted, found));
      expect(await generators.plan(wanted, settled)).toMatchObject({ action: "no-op" });
    },
  );
});

it("an object of nothing where the contract calls it no difference comes and goes unseen", async () => {
  const services = driven.resource("konnect_mesh_service");
  const wanted = { cp_id: "cp-1", mesh: "default", name: "redis", type: "MeshService", spec: {} };
  const created = await services.converge(wanted, null);
  const at = "cp-1/default/meshservices/redis";
  const object = driven.konnect.objects.get(at);
  driven.konnect.objects.set(at, { ...object, spec: { ...(object?.spec as JsonObject), selector: {} } });
  expect(await services.plan(wanted, await services.read(created))).toMatchObject({ action: "no-op" });
});

function generator(selector: Value): ValueRecord {
  const spec = { template: "{{ .DisplayName }}.mesh", selector };
  return { cp_id: "cp-1", name: "local", type: "HostnameGenerator", spec };
}

function both(): Value {
  return { mesh_service: all, mesh_multi_zone_service: all };
}
