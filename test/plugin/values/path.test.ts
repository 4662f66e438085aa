import { valueAt, withValueAt } from "../../../src/plugin/values/at-path";
import { renderPath, type Path } from "../../../src/plugin/values/path";
import type { Type } from "../../../src/plugin/values/type";
import { record, unknown, type Value } from "../../../src/plugin/values/value";
import { hasUnknown, transformValue, unknownPaths, walkValue } from "../../../src/plugin/values/walk";

const type: Type = [
  "object",
  { spec: ["object", { ports: ["list", ["object", { port: "number" }]] }], labels: ["map", "string"] },
];
const root: Value = {
  spec: { ports: [{ port: 80 }, { port: unknown }] },
  labels: { "kuma.io/zone": "east", late: unknown },
};
const port = (index: number): Path => [
  { attribute: "spec" },
  { attribute: "ports" },
  { index },
  { attribute: "port" },
];

it("renderPath writes a path as a user would", () => {
  expect(renderPath([])).toBe("");
  expect(renderPath(port(0))).toBe("spec.ports[0].port");
  expect(renderPath([{ attribute: "labels" }, { key: 'a "b"' }])).toBe('labels["a \\"b\\""]');
});

it.each<[Path, Value | undefined]>([
  [[], root],
  [port(0), 80],
  [port(2), undefined],
  [[{ attribute: "labels" }, { key: "kuma.io/zone" }], "east"],
  [[{ attribute: "labels" }, { key: "toString" }], undefined],
  [[{ attribute: "labels" }, { index: 0 }], undefined],
  [[...port(1), { attribute: "x" }], undefined],
])("valueAt finds what is at a path, or nothing", (path, expected) => {
  expect(valueAt(root, path)).toStrictEqual(expected);
});

it("withValueAt changes one value of a copy", () => {
  const changed = withValueAt(root, port(0), 81);
  expect(valueAt(changed, port(0))).toBe(81);
  expect(valueAt(root, port(0))).toBe(80);
  expect(valueAt(changed, port(1))).toBe(unknown);
  expect(withValueAt(root, port(5), 81)).toBe(root);
});

it("unknownPaths names each unknown value, by attribute, index and key", () => {
  expect(unknownPaths(root, type).map(renderPath)).toEqual(["spec.ports[1].port", 'labels["late"]']);
  expect(hasUnknown(root)).toBe(true);
  expect(hasUnknown({ a: [{ b: 1 }] })).toBe(false);
});

it("walkValue goes from the outside in and can be kept out", () => {
  const met: string[] = [];
  walkValue(root, type, (_value, path) => {
    met.push(renderPath(path));
    return renderPath(path) !== "spec.ports";
  });
  expect(met).toEqual(["", "spec", "spec.ports", "labels", 'labels["kuma.io/zone"]', 'labels["late"]']);
});

it("transformValue rebuilds from the inside out", () => {
  const order: string[] = [];
  const known = transformValue(root, type, (value, path) => {
    order.push(renderPath(path));
    return value === unknown ? null : value;
  });
  expect(known).toEqual({
    spec: { ports: [{ port: 80 }, { port: null }] },
    labels: { "kuma.io/zone": "east", late: null },
  });
  expect(order.at(-1)).toBe("");
  expect(order.indexOf("spec.ports[0].port")).toBeLessThan(order.indexOf("spec.ports[0]"));
});

it("a record with a key __proto__ survives a change", () => {
  const map = record([
    ["__proto__", "a"],
    ["other", "b"],
  ]);
  expect(Object.entries(withValueAt(map, [{ key: "other" }], "c") ?? {})).toEqual([
    ["__proto__", "a"],
    ["other", "c"],
  ]);
});
