import { meshMultiZoneService } from "../../../src/model";
import { applyDefaults } from "../../../src/mock/schema/apply-defaults";
import { findSchemaErrors } from "../../../src/mock/schema/find-schema-errors";
import { serverSchemaOf } from "../../../src/mock/schema/server-schema";
import { service } from "../client";

const schema = serverSchemaOf(meshMultiZoneService.shape);
const errorsOf = (body: unknown) =>
  findSchemaErrors(schema, applyDefaults(schema, body), { refuseIntegerOverflow: true });

const withSpec = (spec: unknown) => ({ ...service(), spec });
const selector = { meshService: { matchLabels: { app: "redis" } } };
const withPorts = (...ports: unknown[]) => withSpec({ selector, ports });
const withPort = (port: unknown) => withPorts({ port });
const withMatchLabels = (matchLabels: unknown) =>
  withSpec({ selector: { meshService: { matchLabels } }, ports: [{ port: 1 }] });
const port = "spec.ports[0].port";

describe("the schema says of", () => {
  it.each<[string, unknown, string[]]>([
    ["a good body", service(), []],
    ["unknown fields at any depth", { ...withPorts({ port: 1, x: {} }), y: [null] }, []],
    [
      "an empty body",
      {},
      [".name in body is required", ".spec in body is required", ".type in body is required"],
    ],
    ["a spec of null", withSpec(null), ['spec in body must be of type object: "null"']],
    ["a spec of text", withSpec("x"), ['spec in body must be of type object: "string"']],
    ["an empty spec", withSpec({}), ["spec.ports in body is required", "spec.selector in body is required"]],
    [
      "an empty selector",
      withSpec({ selector: {}, ports: [{ port: 1 }] }),
      ["spec.selector.meshService in body is required"],
    ],
    ["no match labels", withSpec({ selector: { meshService: {} }, ports: [{ port: 1 }] }), []],
    ["no ports", withPorts(), ["spec.ports in body should have at least 1 items"]],
    [
      "ports of null",
      withSpec({ selector, ports: null }),
      ['spec.ports in body must be of type array: "null"'],
    ],
    [
      "ports that are an object",
      withSpec({ selector, ports: {} }),
      ['spec.ports in body must be of type array: "object"'],
    ],
    ["a port of null", withPorts(null), ['spec.ports[0] in body must be of type object: "null"']],
    ["a port without number", withPorts({}), [`${port} in body is required`]],
    ["a port number as text", withPort("6379"), [`${port} in body must be of type integer: "string"`]],
    ["a port number of null", withPort(null), [`${port} in body must be of type integer: "null"`]],
    ["a port number of true", withPort(true), [`${port} in body must be of type int32: ""`]],
    ["a port number that is an object", withPort({}), [`${port} in body must be of type int32: ""`]],
    ["a port number that is a list", withPort([]), [`${port} in body must be of type integer: "array"`]],
    [
      "a fraction",
      withPort(1.5),
      [
        `Checked value must be of type integer with format int32 in ${port}`,
        `${port} in body must be of type int32: "float64"`,
      ],
    ],
    [
      "a port past 32 bits",
      withPort(3_000_000_000),
      [`Checked value must be of type integer with format int32 in ${port}`],
    ],
    ["the smallest number of 32 bits", withPort(-2_147_483_648), []],
    [
      "one less",
      withPort(-2_147_483_649),
      [`Checked value must be of type integer with format int32 in ${port}`],
    ],
    [
      "a port name that is a number",
      withPorts({ port: 1, name: 5 }),
      ['spec.ports[0].name in body must be of type string: "number"'],
    ],
    [
      "a port name of null",
      withPorts({ port: 1, name: null }),
      ['spec.ports[0].name in body must be of type string: "null"'],
    ],
    [
      "match labels of null",
      withMatchLabels(null),
      ['spec.selector.meshService.matchLabels in body must be of type object: "null"'],
    ],
    [
      "a match label that is a number",
      withMatchLabels({ "kuma.io/x": 1 }),
      ['spec.selector.meshService.matchLabels.kuma.io/x in body must be of type string: "number"'],
    ],
    [
      "a match label that is true",
      withMatchLabels({ a: true }),
      ['spec.selector.meshService.matchLabels.a in body must be of type string: "boolean"'],
    ],
    [
      "another type",
      { ...service(), type: "MeshService" },
      ["type in body should be one of [MeshMultiZoneService]"],
    ],
    ["a name that is a number", { ...service(), name: 5 }, ['name in body must be of type string: "number"']],
    ["labels of null", { ...service(), labels: null }, ['labels in body must be of type object: "null"']],
    [
      "a label that is a number",
      { ...service(), labels: { a: 5 } },
      ['labels.a in body must be of type string: "number"'],
    ],
    ["a good time", { ...service(), creationTime: "2026-01-02T03:04:05.6+01:00" }, []],
    [
      "a time that is none",
      { ...service(), creationTime: "yesterday" },
      ['creationTime in body must be of type date-time: "yesterday"'],
    ],
    [
      "a time of a 13th month",
      { ...service(), creationTime: "2026-13-01T00:00:00Z" },
      ['creationTime in body must be of type date-time: "2026-13-01T00:00:00Z"'],
    ],
    [
      "a day that the month does not have",
      { ...service(), creationTime: "2026-02-30T00:00:00Z" },
      ['creationTime in body must be of type date-time: "2026-02-30T00:00:00Z"'],
    ],
    ["a leap day", { ...service(), creationTime: "2028-02-29T00:00:00Z" }, []],
    [
      "an hour after the last",
      { ...service(), creationTime: "2026-01-02T24:00:00Z" },
      ['creationTime in body must be of type date-time: "2026-01-02T24:00:00Z"'],
    ],
    [
      "a time that is a number",
      { ...service(), creationTime: 5 },
      ['creationTime in body must be of type date-time: "float64"'],
    ],
    ["a status of the right type", { ...service(), status: { vips: [{ ip: "10.0.0.1" }] } }, []],
    ["a status of text", { ...service(), status: "x" }, ['status in body must be of type object: "string"']],
    ["a KRI that is no text", { ...service(), kri: 1 }, ['kri in body must be of type string: "number"']],
  ])("%s", (_name, body, errors) => {
    expect(errorsOf(body)).toEqual(errors);
  });

  it("many ports, in the order of bytes and not of numbers", () => {
    const errors = errorsOf(withPorts(...Array.from({ length: 11 }, () => ({ port: "x" }))));
    const indexes = errors.map((error) => Number(/\d+/.exec(error)?.[0]));
    expect(indexes).toEqual([0, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("an integer past 32 bits nothing, where decoding refuses it", () => {
    expect(findSchemaErrors(schema, withPort(3e9), { refuseIntegerOverflow: false })).toEqual([]);
  });
});

describe("defaults", () => {
  it("stand in for what is absent or null", () => {
    const body = { type: "x", spec: { ports: [{ port: 1 }, { port: 2, appProtocol: null }, null] } };
    expect(applyDefaults(schema, body)).toEqual({
      type: "x",
      mesh: "default",
      spec: { ports: [{ port: 1, appProtocol: "tcp" }, { port: 2, appProtocol: "tcp" }, null] },
    });
    expect(applyDefaults(schema, { mesh: null })).toEqual({ mesh: "default" });
  });

  it("leave the given body alone", () => {
    const body = { mesh: null };
    applyDefaults(schema, body);
    expect(body).toEqual({ mesh: null });
  });
});
