import { withWrongType } from "../../../src/mock/faults/wrong-type";

const service = { type: "X", spec: { ports: [{ name: "a" }, { port: 1, up: true }], selector: {} } };

it.each<[string, unknown, string | undefined, unknown]>([
  ["the first text", service, undefined, { ...service, type: 1 }],
  ["a text that is deeper", [{}, { a: { b: "text" } }], undefined, [{}, { a: { b: 4 } }]],
  ["a member that is named", service, "spec.ports", { ...service, spec: { ports: {}, selector: {} } }],
  [
    "a member of a list's element",
    service,
    "ports.port",
    { ...service, spec: { ...service.spec, ports: [{ name: "a" }, { port: "1", up: true }] } },
  ],
  ["true or false", { up: true }, "up", { up: "true" }],
  ["an object", service, "selector", { ...service, spec: { ...service.spec, selector: [] } }],
  ["the whole, where nothing is of that name", { a: "b" }, "none", []],
  ["the whole, where there is no text", {}, undefined, []],
  ["a whole list", [], undefined, {}],
])("changes the type of %s", (_name, value, member, expected) => {
  const before = JSON.stringify(value);
  expect(withWrongType(value, member)).toEqual(expected);
  expect(JSON.stringify(value)).toBe(before);
});
