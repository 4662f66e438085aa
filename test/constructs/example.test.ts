import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Testing } from "cdktf";
import { RedisStack } from "../../examples/redis/redis-stack";
import { type Json, synthesize, warningsOf } from "./synthesized";

/** Where the state is kept depends on the folder that the app runs in. */
function withoutBackend(json: Json): unknown {
  const { terraform = {}, ...rest } = json as { readonly terraform?: { readonly backend?: unknown } };
  const { backend: _, ...settings } = terraform;
  return { ...rest, terraform: settings };
}

const golden = JSON.parse(readFileSync(join(__dirname, "fixtures/redis.tf.json"), "utf8")) as unknown;

describe("the redis example", () => {
  it("synthesizes to just this configuration, without a warning", () => {
    const stack = new RedisStack(Testing.app(), "redis");
    expect(withoutBackend(synthesize(stack))).toEqual(golden);
    expect(warningsOf(stack)).toEqual([]);
  });

  it("takes server and token from the environment alone", () => {
    const json = synthesize(new RedisStack(Testing.app(), "redis"));
    expect(json.provider?.["konnect-beta"]).toEqual([{}]);
  });

  it("takes the edits that a demo applies", () => {
    const edits = {
      name: "redis-two",
      matchLabels: { "kuma.io/display-name": "valkey" },
      ports: [{ port: 6380, name: "redis", appProtocol: "http" }],
      labels: { "kuma.io/mesh": "default", team: "db" },
    };
    const json = synthesize(new RedisStack(Testing.app(), "redis", edits));
    expect(json.resource?.konnect_mesh_multi_zone_service?.Redis).toMatchObject({
      name: edits.name,
      labels: edits.labels,
      spec: {
        ports: [{ port: 6380, name: "redis", app_protocol: "http" }],
        selector: { mesh_service: { match_labels: edits.matchLabels } },
      },
    });
  });
});
