import { mesh, meshMultiZoneService } from "../../src/model";
import { impliedType } from "../../src/plugin/schema/implied-type";
import { Decimal, unknown, type Value } from "../../src/plugin/values/value";
import { renderPath } from "../../src/plugin/values/path";
import { resourceSchema } from "../../src/provider/schema";
import { brokenPromises } from "../../src/provider/wire/broken-promises";
import { completePlan } from "../../src/provider/wire/complete-plan";
import { fromWire } from "../../src/provider/wire/from-wire";
import { terraformPath } from "../../src/provider/wire/terraform-path";
import { renderTimestamp } from "../../src/provider/wire/timestamp";
import { toWire } from "../../src/provider/wire/to-wire";
import { redis, spec } from "./support/driven-provider";

describe("a timestamp", () => {
  it.each([
    ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"],
    ["2026-01-02T03:04:05.000Z", "2026-01-02T03:04:05Z"],
    ["2026-01-02T03:04:05.120300Z", "2026-01-02T03:04:05.1203Z"],
    ["2026-01-02T03:04:05.5+00:00", "2026-01-02T03:04:05.5Z"],
    ["2026-01-02T03:04:05-07:00", "2026-01-02T03:04:05-07:00"],
    ["2026-01-02T03:04:05.1234567891Z", "2026-01-02T03:04:05.123456789Z"],
    ["yesterday", "yesterday"],
  ])("%s is written %s", (given, written) => {
    expect(renderTimestamp(given)).toBe(written);
  });
});

describe("a request", () => {
  it("leaves out what is null, unknown or empty, and what is not the user's", () => {
    const body = toWire(meshMultiZoneService.shape, {
      ...redis({ labels: {}, kri: "kri", warnings: [], status: unknown }),
      spec: spec([{ port: 1, name: null, app_protocol: unknown }], null),
    });
    expect({ ...body }).toEqual({
      mesh: "default",
      name: "redis",
      type: "MeshMultiZoneService",
      spec: { ports: [{ port: 1 }], selector: { meshService: {} } },
    });
  });

  it("carries numbers of every width as JSON numbers", () => {
    const ports: Value = [{ port: 5n }, { port: new Decimal("6.5") }];
    expect(toWire(meshMultiZoneService.shape, redis({ spec: spec(ports) }))).toMatchObject({
      spec: { ports: [{ port: 5 }, { port: 6.5 }] },
    });
  });
});

describe("an answer", () => {
  it("may hold members that nobody knows", () => {
    expect(fromWire(mesh.shape, { type: "Mesh", name: "m", shape: "round" })).toMatchObject({ name: "m" });
  });

  it.each([
    [null, "default"],
    [undefined, "default"],
    ["payments", "payments"],
  ])("whose mesh is %s is of mesh %s", (given, read) => {
    expect(fromWire(meshMultiZoneService.shape, { mesh: given }).mesh).toBe(read);
  });

  it.each<[string, unknown, Value]>([
    ["text", "Exclusive", { integer: null, str: "Exclusive" }],
    ["a number", 2, { integer: 2, str: null }],
  ])("tells %s from the others", (_, mode, read) => {
    expect(fromWire(mesh.shape, { meshServices: { mode } })).toMatchObject({ mesh_services: { mode: read } });
  });

  it("keys like any other when a label is called __proto__", () => {
    const labels = JSON.parse('{"__proto__":"x","constructor":"y"}') as unknown;
    const read = fromWire(mesh.shape, { labels });
    expect(Object.entries(read.labels as object)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(JSON.stringify(toWire(mesh.shape, read))).toContain('"__proto__":"x"');
  });
});

describe("the applied object", () => {
  it("is the plan, completed where it was unknown", () => {
    const planned = { a: 1, b: unknown, c: null, d: [{ e: unknown, f: 2 }], g: unknown };
    const actual = { a: 9, b: "b", c: "c", d: [{ e: "e", f: 9 }] };
    expect(completePlan(planned, actual)).toEqual({ a: 1, b: "b", c: null, d: [{ e: "e", f: 2 }], g: null });
  });

  it("takes nothing from a list of another length", () => {
    expect(completePlan({ d: [{ e: unknown }] }, { d: [{ e: 1 }, { e: 2 }] })).toEqual({ d: [{ e: null }] });
  });
});

describe("a broken promise", () => {
  const type = impliedType(resourceSchema(meshMultiZoneService).attributes);

  it.each<[string, Value, Value, readonly string[]]>([
    ["none", redis(), redis(), []],
    ["null, which leaves it to the server", redis({ kri: null }), redis({ kri: "k" }), []],
    ["unknown, which leaves it to the server", redis({ kri: unknown }), redis({ kri: "k" }), []],
    ["another text", redis(), redis({ name: "other" }), ["name"]],
    ["a label less", redis({ labels: { a: "1" } }), redis({ labels: {} }), ['labels["a"]']],
    ["a label more", redis({ labels: {} }), redis({ labels: { a: "1" } }), ['labels["a"]']],
    ["a port more", redis(), redis({ spec: spec([{ port: 1 }, { port: 2 }]) }), ["spec.ports"]],
    ["no spec at all", redis(), redis({ spec: null }), ["spec"]],
    [
      "one number in two spellings",
      redis({ spec: spec([{ port: 1 }]) }),
      redis({ spec: spec([{ port: 1n }]) }),
      [],
    ],
  ])("%s", (_, planned, actual, expected) => {
    expect(brokenPromises(planned, actual, type).map(renderPath)).toEqual(expected);
  });
});

describe("a place on the wire", () => {
  it.each([
    [["spec", "ports", 0, "appProtocol"], "spec.ports[0].app_protocol"],
    [
      ["spec", "selector", "meshService", "matchLabels", "kuma.io/x"],
      'spec.selector.mesh_service.match_labels["kuma.io/x"]',
    ],
    [["cpId"], "cp_id"],
    [["spec", "nothing", "here"], "spec"],
    [["nothing"], ""],
  ])("%j is %s in Terraform", (path, expected) => {
    expect(renderPath(terraformPath(meshMultiZoneService.shape, path, redis()))).toBe(expected);
  });
});
