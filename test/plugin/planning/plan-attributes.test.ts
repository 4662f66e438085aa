import { planAttributes } from "../../../src/plugin/planning/plan-attributes";
import { settleUnchanged } from "../../../src/plugin/planning/settle-unchanged";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import type { Attribute, Attributes, PlanModifier, Schema } from "../../../src/plugin/schema/schema";
import { proposeNewState } from "../../../src/plugin/testing";
import { conform } from "../../../src/plugin/values/conform";
import { renderPath } from "../../../src/plugin/values/path";
import { isRecord, record, unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

const required: Attribute = { type: "string", mode: "required" };
const optional: Attribute = { type: "string", mode: "optional" };
const computed: Attribute = { type: "string", mode: "computed" };
const optionalComputed: Attribute = { type: "string", mode: "optional+computed" };
const withDefault: Attribute = { ...optionalComputed, default: "tcp" };

function plan(attributes: Attributes, config: ValueRecord, prior: ValueRecord | null = null) {
  const schema: Schema = { version: 0, attributes };
  const type = impliedType(attributes);
  const object = (value: ValueRecord | null): ValueRecord | null => {
    const conformed = conform(value, type);
    return isRecord(conformed) ? conformed : null;
  };
  const [wanted, before] = [object(config) ?? record([]), object(prior)];
  const proposed = proposeNewState(schema, wanted, before) ?? record([]);
  const planned = planAttributes(schema, { config: wanted, prior: before, proposed });
  return { ...planned, settled: settleUnchanged(planned.planned, before, planned.madeUnknown, type) };
}

describe("a default", () => {
  it.each<[string, Value, Value]>([
    ["is planned where the configuration is null", null, "tcp"],
    ["gives way to the configuration", "http", "http"],
    ["gives way to a configuration that is not known yet", unknown, unknown],
  ])("%s", (_rule, config, expected) => {
    expect(plan({ a: withDefault }, { a: config }).planned["a"]).toBe(expected);
  });

  it("is planned although state says otherwise", () => {
    expect(plan({ a: withDefault }, {}, { a: "http" }).planned).toEqual({ a: "tcp" });
  });

  it("is planned inside every object that is configured", () => {
    const inner = { name: required, protocol: withDefault };
    const { planned } = plan(
      {
        one: { mode: "optional", nested: { mode: "single", attributes: inner } },
        list: { mode: "optional", nested: { mode: "list", attributes: inner } },
        map: { mode: "optional", nested: { mode: "map", attributes: inner } },
        set: { mode: "optional", nested: { mode: "set", attributes: inner } },
        none: { mode: "optional", nested: { mode: "single", attributes: inner } },
        late: { mode: "optional", nested: { mode: "single", attributes: inner } },
      },
      {
        one: { name: "a" },
        list: [{ name: "a" }, { name: "b", protocol: "http" }],
        map: { key: { name: "a" } },
        set: [{ name: "a" }],
        none: null,
        late: unknown,
      },
    );
    expect(planned).toEqual({
      one: { name: "a", protocol: "tcp" },
      list: [
        { name: "a", protocol: "tcp" },
        { name: "b", protocol: "http" },
      ],
      map: { key: { name: "a", protocol: "tcp" } },
      set: [{ name: "a", protocol: "tcp" }],
      none: null,
      late: unknown,
    });
  });

  it("stays out of an object that the provider made", () => {
    const attribute: Attribute = {
      mode: "optional+computed",
      nested: { mode: "list", attributes: { protocol: withDefault } },
    };
    const prior = { it: [{ protocol: "http" }] };
    expect(plan({ it: attribute }, {}, prior).planned).toEqual(prior);
  });

  it("of an object is taken whole", () => {
    const attribute: Attribute = {
      mode: "optional+computed",
      nested: { mode: "single", attributes: { a: withDefault, b: computed } },
      default: { a: "x", b: null },
    };
    expect(plan({ it: attribute }, {}).planned).toEqual({ it: { a: "x", b: null } });
  });
});

describe("a computed attribute", () => {
  const attributes: Attributes = { name: required, note: optional, id: computed, color: optionalComputed };

  it("is unknown on create, unless the configuration sets it", () => {
    expect(plan(attributes, { name: "n", color: "red" }).planned).toEqual({
      name: "n",
      note: null,
      id: unknown,
      color: "red",
    });
  });

  it("keeps its value when nothing changes", () => {
    const prior = { name: "n", note: null, id: "1", color: "blue" };
    expect(plan(attributes, { name: "n" }, prior).planned).toEqual(prior);
  });

  it("is unknown when anything else changes", () => {
    const prior = { name: "n", note: null, id: "1", color: "blue" };
    expect(plan(attributes, { name: "m" }, prior).planned).toMatchObject({ id: unknown, color: unknown });
  });

  it("is unknown when a default alone brings the change", () => {
    const { planned } = plan({ a: withDefault, id: computed }, {}, { a: "http", id: "1" });
    expect(planned).toEqual({ a: "tcp", id: unknown });
  });

  it("is unknown at every depth, each element beside the prior one of its index or key", () => {
    const nested = { name: required, made: computed };
    const { planned } = plan(
      {
        list: { mode: "optional", nested: { mode: "list", attributes: nested } },
        map: { mode: "optional", nested: { mode: "map", attributes: nested } },
      },
      { list: [{ name: "a" }, { name: "b" }], map: { k: { name: "a" } } },
      { list: [{ name: "a", made: "1" }], map: { k: { name: "a", made: "1" } } },
    );
    expect(planned).toEqual({
      list: [
        { name: "a", made: unknown },
        { name: "b", made: unknown },
      ],
      map: { k: { name: "a", made: unknown } },
    });
  });

  it("inside an unknown object is left to it", () => {
    const attribute: Attribute = {
      mode: "optional",
      nested: { mode: "single", attributes: { made: computed } },
    };
    expect(plan({ it: attribute }, { it: unknown }).planned).toEqual({ it: unknown });
  });
});

describe("plan modifiers", () => {
  const met: string[] = [];
  const note = (name: string): PlanModifier => ({
    name,
    modify: ({ path, config, prior, planned }) => {
      met.push(`${name} ${renderPath(path)} ${JSON.stringify([config, prior, planned])}`);
      return {};
    },
  });
  const set = (planned: Value): PlanModifier => ({ name: "set", modify: () => ({ planned }) });
  beforeEach(() => met.splice(0));

  it("run in order, from the outside in, with elements matched by index, key or configuration", () => {
    const inner = { name: { ...required, planModifiers: [note("name")] } };
    plan(
      {
        list: {
          mode: "optional",
          planModifiers: [note("first"), note("second")],
          nested: { mode: "list", attributes: inner },
        },
        map: { mode: "optional", nested: { mode: "map", attributes: inner } },
        set: {
          mode: "optional",
          nested: {
            mode: "set",
            attributes: { ...inner, made: { ...computed, planModifiers: [note("made")] } },
          },
        },
      },
      {
        list: [{ name: "a" }, { name: "b" }],
        map: { k: { name: "c" } },
        set: [{ name: "x" }, { name: "y" }],
      },
      {
        list: [{ name: "z" }],
        map: { j: { name: "d" }, k: { name: "e" } },
        set: [
          { name: "y", made: "1" },
          { name: "x", made: "2" },
        ],
      },
    );
    const elements = '[{"name":"a"},{"name":"b"}],[{"name":"z"}],[{"name":"a"},{"name":"b"}]';
    expect(met).toEqual([
      `first list [${elements}]`,
      `second list [${elements}]`,
      'name list[0].name ["a","z","a"]',
      'name list[1].name ["b",null,"b"]',
      'name map["k"].name ["c","e","c"]',
      'name set[0].name ["x","x","x"]',
      'made set[0].made [null,"2",{}]',
      'name set[1].name ["y","y","y"]',
      'made set[1].made [null,"1",{}]',
    ]);
  });

  it("see what those before them planned, here and around", () => {
    const seen: Value[] = [];
    const see: PlanModifier = {
      name: "see",
      modify: ({ planned, resource }) => {
        seen.push(planned, resource.planned["it"] ?? null);
        return {};
      },
    };
    const attributes: Attributes = {
      it: {
        mode: "optional+computed",
        planModifiers: [set({ a: "outer" })],
        nested: {
          mode: "single",
          attributes: { a: { ...optionalComputed, planModifiers: [see, set("inner"), see] } },
        },
      },
    };
    const { planned } = plan(attributes, {});
    expect(planned).toEqual({ it: { a: "inner" } });
    expect(seen).toEqual(["outer", { a: "inner" }, "inner", { a: "inner" }]);
  });

  it("never change the state that they take a value from", () => {
    const prior = record([["it", record([["a", "before"]])]]);
    const attributes: Attributes = {
      it: {
        mode: "optional+computed",
        planModifiers: [{ name: "prior", modify: (request) => ({ planned: request.prior }) }],
        nested: { mode: "single", attributes: { a: { ...optionalComputed, planModifiers: [set("after")] } } },
      },
    };
    const schema: Schema = { version: 0, attributes };
    const config = record([["it", null]]);
    expect(planAttributes(schema, { config, prior, proposed: prior }).planned).toEqual({
      it: { a: "after" },
    });
    expect(prior).toEqual({ it: { a: "before" } });
  });

  it("report what needs replacement, and diagnostics, with the path", () => {
    const diagnostics = [{ severity: "warning" as const, summary: "s", detail: "d" }];
    const modifier: PlanModifier = { name: "m", modify: () => ({ requiresReplace: true, diagnostics }) };
    const result = plan({ a: { ...required, planModifiers: [modifier] } }, { a: "x" });
    expect(result.requiresReplace).toEqual([[{ attribute: "a" }]]);
    expect(result.diagnostics).toEqual(diagnostics);
  });
});

describe("settleUnchanged", () => {
  const equivalent: PlanModifier = {
    name: "caseIsNoDifference",
    modify: ({ planned, prior }) =>
      typeof planned === "string" &&
      typeof prior === "string" &&
      planned.toLowerCase() === prior.toLowerCase()
        ? { planned: prior }
        : {},
  };
  const attributes: Attributes = { name: { ...required, planModifiers: [equivalent] }, id: computed };

  it("plans nothing when a modifier took the only difference back", () => {
    const { planned, settled } = plan(attributes, { name: "NAME" }, { name: "name", id: "1" });
    expect(planned).toEqual({ name: "name", id: unknown });
    expect(settled).toEqual({ name: "name", id: "1" });
  });

  it("leaves a plan alone that changes something", () => {
    const { settled } = plan(attributes, { name: "other" }, { name: "name", id: "1" });
    expect(settled).toEqual({ name: "other", id: unknown });
  });
});
