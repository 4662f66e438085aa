import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv/dist/2020";
import { parse } from "yaml";
import {
  readWorld,
  reconcileWorld,
  renderWorldProblem,
  trafficShares,
  worldJsonSchema,
} from "../../../src/mesh";
import { objectOf } from "../objects";

const threeZones = readFileSync(resolve(__dirname, "../../../examples/worlds/three-zones.yaml"), "utf8");

function linesOf(text: string): readonly string[] {
  const read = readWorld(text);
  return "problems" in read ? read.problems.map((problem) => renderWorldProblem(problem)) : [];
}

describe("a world in a text", () => {
  it("is YAML, or JSON", () => {
    const yaml = readWorld("zones:\n  - name: east\n");
    expect(yaml).toHaveProperty("world.zones.0.name", "east");
    expect(readWorld('{"zones": [{"name": "east"}]}')).toEqual(yaml);
  });

  it.each<[string, string, readonly string[]]>([
    ["of a value", "zones:\n  - name: East\n", ["2:11: zones[0].name: "]],
    ["of an unknown member", "zones:\n  - name: a\n    x: 1\n", ["3:8: zones[0].x: "]],
    [
      "of what holds a missing one",
      "zones:\n  - name: a\n    services:\n      - name: b\n",
      ["4:9: zones[0].services[0].ports: "],
    ],
    ["of a syntax error", "zones: [\n", ["2:1: the world: "]],
    ["of an empty text", "", ["1:1: the world: "]],
  ])("tells line and column %s", (_what, text, beginnings) => {
    expect(linesOf(text)).toEqual(beginnings.map((one) => expect.stringContaining(one) as unknown));
  });

  it("has a problem where aliases multiply without end", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 9; level++) {
      const [from, to] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)];
      bomb.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(", ")}]`);
    }
    expect(linesOf(bomb.join("\n"))).toEqual([expect.stringContaining("fewer aliases") as unknown]);
  });
});

describe("the example of three zones", () => {
  it("is a world", () => {
    expect(linesOf(threeZones)).toEqual([]);
    const read = readWorld(threeZones);
    expect("world" in read && read.world.zones.map(({ name }) => name)).toEqual(["east", "west", "north"]);
  });

  it.each(["2.13", "v3"] as const)(
    "lets east's traffic go on when its redis is down, in profile %s",
    (profile) => {
      const read = readWorld(threeZones);
      if ("problems" in read) throw new Error("no world");
      const global = read.world.objects.map(({ type, name, mesh, ...fields }) =>
        objectOf(type, name, { ...(mesh === undefined ? {} : { mesh }), fields }),
      );
      const { view } = reconcileWorld({ world: read.world, settings: { profile }, global, now: "2026" });
      const question = { zones: view.zones, profile, from: "east", mesh: "default", service: "redis" };
      expect(trafficShares({ ...question, down: ["east"] })?.zones).toEqual([
        { zone: "east", share: 0 },
        { zone: "north", share: 0.5 },
        { zone: "west", share: 0.5 },
      ]);
    },
  );

  it("is what the JSON Schema allows, and that schema refuses what is no world", () => {
    const validate = new Ajv({ strict: false }).compile(worldJsonSchema());
    expect(validate(parse(threeZones))).toBe(true);
    expect(validate({ zones: [{ name: "a", services: [{ name: "b", ports: ["x"] }] }] })).toBe(false);
  });
});
