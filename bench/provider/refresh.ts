import { startMock } from "../../src/mock";
import { drive } from "../../src/plugin/testing";
import { createKonnectProvider } from "../../src/provider";
import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import type { CompleteOptions } from "./index";
import { createControlPlane, nameOf, put } from "./services";
import { type SlowApi, startSlowApi } from "./slow-api";

const bar = 0.2;

/** Terraform's own default, `-parallelism=10`. */
const atOnce = 10;

type Mode = "lists" | "single";

/** ReadResource of many services, ten at a time as Terraform asks, by lists against one request each. */
export async function benchRefresh(options: CompleteOptions): Promise<readonly Outcome[]> {
  const { runs, many, latencyMilliseconds } = options;
  const what = `refresh of ${many} by lists, ${latencyMilliseconds} ms of latency`;
  const mock = await startMock();
  const api = await startSlowApi(mock.url, latencyMilliseconds);
  try {
    const controlPlane = await createControlPlane(mock.url, "bench");
    for (let index = 0; index < many; index += 1) await put(mock.url, controlPlane, nameOf(index));
    const refresh = (mode: Mode) => refreshAll(api, controlPlane, many, mode);
    await refresh("lists");
    if (api.takeCount() >= many) return [{ what, why: "this provider has no refresh by lists" }];
    const { lists, single } = await measureInterleaved(runs, [
      { name: "lists", measure: () => refresh("lists") },
      { name: "single", measure: () => refresh("single") },
    ]);
    const against = { what: "one GET each", value: single };
    return [{ what, measured: lists, against, unit: "ms", bar }];
  } finally {
    await api.close();
    await mock.close();
  }
}

/** @returns the milliseconds it takes in a session of its own */
async function refreshAll(api: SlowApi, controlPlane: string, count: number, mode: Mode): Promise<number> {
  const environment = { KONNECT_SERVER_URL: api.url, KONNECT_MESH_REFRESH: mode };
  const driver = drive(createKonnectProvider({ environment }));
  await driver.configure({});
  const service = driver.resource("konnect_mesh_multi_zone_service");
  const waiting = Array.from({ length: count }, (_, index) => nameOf(index)).values();
  const read = async () => {
    for (const name of waiting) {
      const state = { cp_id: controlPlane, mesh: "default", name, type: "MeshMultiZoneService" };
      const { state: found } = await service.read({ state, private: new Uint8Array() });
      if (found === null) throw new Error(`${name} is not found`);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, read));
  return performance.now() - started;
}
