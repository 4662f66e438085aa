import { type MeshObject, nearMisses } from "../../src/mesh";

const service = (labels: Readonly<Record<string, string>>): MeshObject => ({
  kind: "MeshService",
  mesh: "default",
  name: labels["kuma.io/display-name"] ?? "x",
  creationTime: "2026-01-02T03:04:05Z",
  modificationTime: "2026-01-02T03:04:05Z",
  labels,
  fields: {},
});

const display = "kuma.io/display-name";

describe("near misses", () => {
  it.each<[string, Record<string, string>, Record<string, string>, object | undefined]>([
    ["a match", { [display]: "redis", team: "a" }, { [display]: "redis", team: "a" }, undefined],
    [
      "one label of two",
      { [display]: "redis", team: "a" },
      { [display]: "redis", team: "b" },
      { key: "team", wanted: "a", has: "b" },
    ],
    [
      "one label that is not there",
      { [display]: "redis", team: "a" },
      { [display]: "redis" },
      { key: "team", wanted: "a" },
    ],
    ["two labels", { [display]: "redis", team: "a" }, { [display]: "mysql", team: "b" }, undefined],
    ["the only label, something else", { [display]: "redis" }, { [display]: "checkout" }, undefined],
    [
      "the only label, in capitals",
      { [display]: "Redis" },
      { [display]: "redis" },
      { key: display, wanted: "Redis", has: "redis" },
    ],
    [
      "the only label, a letter off",
      { [display]: "redis" },
      { [display]: "reddis" },
      { key: display, wanted: "redis", has: "reddis" },
    ],
    [
      "the only label, as a part",
      { [display]: "redis" },
      { [display]: "redis-main" },
      { key: display, wanted: "redis", has: "redis-main" },
    ],
    ["the only label, not there", { [display]: "redis" }, { team: "a" }, undefined],
    ["short texts that have nothing in common", { team: "a" }, { team: "b" }, undefined],
    [
      "an empty wanted value and no label",
      { team: "", [display]: "redis" },
      { [display]: "redis" },
      undefined,
    ],
  ])("tells %s", (_, selector, labels, difference) => {
    const found = nearMisses(selector, [service(labels)]);
    expect(found.map((miss) => miss.difference)).toEqual(difference === undefined ? [] : [difference]);
  });
});
