import { Lazy, Token } from "cdktf";
import { existingMesh, newRedis, newStack, redis, synthesize, thrownBy, warningsOf } from "./synthesized";

const specOf = (stack: ReturnType<typeof newStack>) =>
  synthesize(stack).resource?.konnect_mesh_multi_zone_service?.Redis;

describe("a multi-zone service grows until the stack is synthesized", () => {
  it("from nothing to everything", () => {
    const stack = newStack();
    newRedis(stack, { matchLabels: {}, ports: [] })
      .addMatchLabel("kuma.io/display-name", "redis")
      .addPort({ port: 6379 })
      .addPort({ port: 9121, name: "metrics", appProtocol: "http" })
      .addLabel("team", "db");
    expect(specOf(stack)).toMatchObject({
      labels: { team: "db" },
      spec: {
        ports: [{ port: 6379 }, { port: 9121, name: "metrics", app_protocol: "http" }],
        selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
      },
    });
  });

  it("without touching what it was given", () => {
    const stack = newStack();
    const props = { matchLabels: { a: "b" }, ports: [{ port: 1 }], labels: { c: "d" } };
    newRedis(stack, props).addMatchLabel("x", "y").addPort({ port: 2 }).addLabel("x", "y");
    expect(props).toEqual({ matchLabels: { a: "b" }, ports: [{ port: 1 }], labels: { c: "d" } });
  });

  it("may set again what it has already", () => {
    const stack = newStack();
    newRedis(stack, { labels: { a: "b" } })
      .addLabel("a", "b")
      .addMatchLabel("kuma.io/display-name", "redis");
    expect(specOf(stack)).toMatchObject({ labels: { a: "b" } });
  });

  it("warns of what an addition brings", () => {
    const stack = newStack();
    newRedis(stack).addPort({ port: 6379 });
    expect(warningsOf(stack)).toEqual([expect.stringContaining("ports[1].port: repeats ports[0].port")]);
  });
});

describe("a refused addition", () => {
  it.each<[string, (service: ReturnType<typeof newRedis>) => unknown, string]>([
    [
      "of a port as text",
      (it) => it.addPort({ port: "1" as never }),
      "test/Redis: ports[1].port: must be a whole",
    ],
    ["of a bad label", (it) => it.addLabel("a b", "c"), 'test/Redis: labels["a b"]: name part must'],
    [
      "of another value for a match label",
      (it) => it.addMatchLabel("kuma.io/display-name", "valkey"),
      'test/Redis: matchLabels["kuma.io/display-name"]: is "redis" already and cannot become "valkey"',
    ],
  ])("%s leaves the service as it was", (_, add, message) => {
    const stack = newStack();
    const service = newRedis(stack);
    expect(() => add(service)).toThrow(message);
    expect(specOf(stack)).toMatchObject({
      spec: { ports: redis.ports, selector: { mesh_service: { match_labels: redis.matchLabels } } },
    });
    expect(specOf(stack)?.labels).toBeUndefined();
  });

  it.each<[string, object, (service: ReturnType<typeof newRedis>) => unknown, string]>([
    [
      "ports",
      { ports: Lazy.anyValue({ produce: () => [] }) },
      (it) => it.addPort({ port: 1 }),
      "test/Redis: ports: cannot be added to, because it was given as one token whose content only Terraform will know. Put everything into that value, with Fn.concat",
    ],
    [
      "ports that are a list token",
      { ports: Token.asList("${x}") },
      (it) => it.addPort({ port: 1 }),
      "Fn.concat",
    ],
    ["labels", { labels: Token.asStringMap("${x}") }, (it) => it.addLabel("a", "b"), "Fn.merge"],
    [
      "matchLabels",
      { matchLabels: Token.asStringMap("${x}") },
      (it) => it.addMatchLabel("a", "b"),
      "Fn.merge",
    ],
  ])("to %s of unknown content says how to do it", (_, props, add, message) => {
    expect(() => add(newRedis(newStack(), props))).toThrow(message);
  });
});

describe("labels", () => {
  it("are left out when none are given, and empty when given empty", () => {
    const without = newStack();
    newRedis(without);
    expect(specOf(without)).not.toHaveProperty("labels");
    const empty = newStack();
    newRedis(empty, { labels: {} });
    expect(specOf(empty)).toHaveProperty("labels", {});
  });
});

it("a refused service leaves nothing behind that would be synthesized", () => {
  const stack = newStack();
  const mesh = existingMesh(stack);
  expect(thrownBy(() => newRedis(stack, { mesh, name: "Redis" }))).toBeDefined();
  expect(synthesize(stack).resource).toBeUndefined();
});
