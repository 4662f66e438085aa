import {
  eachElement,
  emptyListAsPrior,
  keepPriorValue,
  requiresReplaceIfConfigured,
} from "../../../src/plugin/planning/modifiers";
import type { Attribute, Attributes, NestingMode, Schema } from "../../../src/plugin/schema/schema";
import type { Type } from "../../../src/plugin/values/type";
import { record, type Value } from "../../../src/plugin/values/value";

type Mode = Attribute["mode"];

const plainTypes: Readonly<Record<string, readonly [Type, Value]>> = {
  string: ["string", "fallback"],
  number: ["number", 7],
  bool: ["bool", true],
  list: [["list", "string"], ["one"]],
  set: [
    ["set", "number"],
    [1, 2],
  ],
  map: [["map", "string"], record([["key", "value"]])],
  object: [
    ["object", { left: "string", right: "number" }],
    record([
      ["left", "l"],
      ["right", 1],
    ]),
  ],
};

const modes: readonly Mode[] = ["required", "optional", "computed", "optional+computed"];
const nestings: readonly NestingMode[] = ["single", "list", "map", "set"];

/** Every plain type in every mode; optional and computed ones also with a default. */
function plainAttributes(allowed: readonly Mode[]): Attributes {
  const entries = Object.entries(plainTypes).flatMap(([name, [type, fallback]]) =>
    allowed.flatMap((mode): [string, Attribute][] => {
      const suffix = mode.replace("+", "_");
      const plain: [string, Attribute] = [`${name}_${suffix}`, { type, mode }];
      return mode === "optional+computed"
        ? [plain, [`${name}_default`, { type, mode, default: fallback }]]
        : [plain];
    }),
  );
  return Object.fromEntries(entries);
}

const inner: Attributes = {
  key: { type: "string", mode: "required" },
  note: { type: "string", mode: "optional" },
  choice: { type: "number", mode: "optional+computed" },
  kept: { type: "string", mode: "computed", planModifiers: [keepPriorValue()] },
  made: { type: "string", mode: "computed" },
  protocol: { type: "string", mode: "optional+computed", default: "tcp" },
};

/** Elements of a set have no name, so what may be configured or not would leave open which one is meant. */
const innerOfSet: Attributes = {
  key: { type: "string", mode: "required" },
  made: { type: "string", mode: "computed" },
};

const innerComputed: Attributes = {
  address: { type: "string", mode: "computed", planModifiers: [keepPriorValue()] },
  ports: { type: ["list", "number"], mode: "computed" },
};

const innerOptionalComputed: Attributes = {
  choice: { type: "string", mode: "optional+computed" },
  made: { type: "number", mode: "computed" },
};

function nestedAttributes(): Attributes {
  const entries = nestings.flatMap((mode): [string, Attribute][] => {
    const attributes = mode === "set" ? innerOfSet : { ...inner, deep: deepAttribute(mode) };
    return [
      [`nested_${mode}_required`, { mode: "required", nested: { mode, attributes } }],
      [`nested_${mode}_optional`, { mode: "optional", nested: { mode, attributes } }],
      [`nested_${mode}_computed`, { mode: "computed", nested: { mode, attributes: innerComputed } }],
      ...(mode === "set"
        ? []
        : [
            [
              `nested_${mode}_optional_computed`,
              { mode: "optional+computed", nested: { mode, attributes: innerOptionalComputed } },
            ] as [string, Attribute],
          ]),
    ];
  });
  return Object.fromEntries(entries);
}

function deepAttribute(mode: NestingMode): Attribute {
  return {
    mode: "optional",
    nested: { mode, attributes: { ...inner, last: { type: "bool", mode: "optional" } } },
  };
}

const modified: Attributes = {
  id: { type: "string", mode: "computed", planModifiers: [keepPriorValue()] },
  name: { type: "string", mode: "required", planModifiers: [requiresReplaceIfConfigured()] },
  secret: { type: "string", mode: "optional", sensitive: true },
  zones: {
    mode: "computed",
    nested: { mode: "list", attributes: innerComputed },
    planModifiers: [emptyListAsPrior(), keepPriorValue(), eachElement(keepPriorValue())],
  },
};

/** A schema that holds every permutation of type, mode, nesting, default and plan modifier. */
export const syntheticSchema: Schema = {
  version: 2,
  description: "A thing of every kind.",
  attributes: { ...plainAttributes(modes), ...nestedAttributes(), ...modified },
};
