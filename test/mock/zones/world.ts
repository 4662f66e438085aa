import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseWorld, readWorld, type World } from "../../../src/mesh";
import { type Mock, type MockOptions, startMock } from "../../../src/mock";
import { call, type CallOptions, type Reply } from "../client";

/** The world of the documentation: east and west on Kubernetes, north on Universal, one redis each. */
export function threeZones(): World {
  const file = join(__dirname, "../../../examples/worlds/three-zones.yaml");
  const parsed = readWorld(readFileSync(file, "utf8"));
  if ("world" in parsed) return parsed.world;
  throw new Error(JSON.stringify(parsed.problems));
}

export function worldOf(declared: unknown): World {
  const parsed = parseWorld(declared);
  if ("world" in parsed) return parsed.world;
  throw new Error(JSON.stringify(parsed.problems));
}

/** A mock with a world, and ways to the mesh API of its control plane and of its zones. */
export interface WorldFixture {
  readonly mock: Mock;
  readonly controlPlaneId: string;
  /** Below the mock's own paths for the control plane: `/world`. */
  readonly ours: (method: string, path: string, options?: CallOptions) => Promise<Reply>;
  readonly global: (method: string, path: string, options?: CallOptions) => Promise<Reply>;
  readonly zone: (zone: string, method: string, path: string, options?: CallOptions) => Promise<Reply>;
  close(): Promise<void>;
}

/** @param world `undefined`: the one that the mock remembers */
export async function startWorld(world: World | undefined, options: MockOptions = {}): Promise<WorldFixture> {
  const mock = await startMock({ seed: "zones", ...(world === undefined ? {} : { world }), ...options });
  const list = (await call(mock, "GET", "/v1/mesh/control-planes")).json as {
    data: readonly { id: string }[];
  };
  const id = list.data[0]?.id ?? "none";
  const at = (prefix: string) => (method: string, path: string, callOptions?: CallOptions) =>
    call(mock, method, `${prefix}${path}`, callOptions);
  const ours = at(`/_mock/control-planes/${id}`);
  return {
    mock,
    controlPlaneId: id,
    ours,
    global: at(`/v1/mesh/control-planes/${id}/api`),
    zone: (zone, method, path, callOptions) => ours(method, `/zones/${zone}/api${path}`, callOptions),
    close: () => mock.close(),
  };
}
