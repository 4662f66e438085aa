import { checkMeshReference, checkResourceName, checkRfc1035Label, checkRfc1123Label } from "../../src/model";

describe("resource names", () => {
  it.each(["redis", "a", "1redis", "http.bin", "a".repeat(253), "a-b.c-d"])("%s is fine", (name) => {
    expect(checkResourceName(name)).toEqual([]);
  });

  it.each([
    ["Redis", 1],
    ["a_b", 1],
    ["redis-", 1],
    ["-redis", 1],
    ["a..b", 1],
    ["", 1],
    ["é", 1],
    ["a".repeat(254), 1],
    ["A".repeat(254), 2],
  ])("%s has %i problems", (name, problems) => {
    expect(checkResourceName(name)).toHaveLength(problems);
  });
});

describe("RFC 1035 labels", () => {
  it.each(["redis", "a", "a-1", "a".repeat(63)])("%s is one", (name) => {
    expect(checkRfc1035Label(name)).toEqual([]);
  });

  it.each(["1redis", "http.bin", "a".repeat(64), "Redis", "redis-", ""])("%s is none", (name) => {
    expect(checkRfc1035Label(name)).toHaveLength(1);
  });

  it("reports length and syntax together", () => {
    expect(checkRfc1035Label("1".repeat(64))).toHaveLength(2);
  });
});

describe("RFC 1123 labels", () => {
  it("may start with a digit", () => {
    expect(checkRfc1123Label("6379")).toEqual([]);
    expect(checkRfc1123Label("-5")).toHaveLength(1);
    expect(checkRfc1123Label("a.b")).toEqual(["must not contain dots"]);
    expect(checkRfc1123Label("a..b")).toEqual([expect.stringContaining("a lowercase RFC 1123 label")]);
  });
});

describe("mesh references", () => {
  it.each(["", "default", "my_mesh", "a.b-"])("%p is fine", (name) => {
    expect(checkMeshReference(name)).toEqual([]);
  });

  it.each(["Bad!", "Default", "a".repeat(254)])("%s is not", (name) => {
    expect(checkMeshReference(name)).toHaveLength(1);
  });
});
