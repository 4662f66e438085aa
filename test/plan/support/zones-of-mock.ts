import { createKonnectProvider } from "../../../src/provider";
import { type Mock, type Overview, startMock } from "../../../src/mock";
import { hasErrors } from "../../../src/plugin/diagnostic";
import { drive, type Stored } from "../../../src/plugin/testing";
import type { ValueRecord } from "../../../src/plugin/values/value";
import { call } from "../../mock/client";
import type { ResourceChange, WorldAndChange } from "./arbitrary-change";
import { type PlannedResource, planJsonOf } from "./plan-json";

/** What all zones show at one moment. */
export interface Seen {
  readonly now: Overview;
  readonly withZoneDown: Overview;
}

/** What the real provider plans for a change, and what the mock's zones show before and after it is applied. */
export interface Applied {
  readonly plan: object;
  readonly before: Seen;
  readonly after: Seen;
}

/** A mock of one profile with the provider in this process: every change gets a control plane of its own. */
export async function startZones(profile: "2.13" | "v3") {
  const mock = await startMock({ profile, seed: 1, requestLimit: 1, writable: ["MeshService"] });
  const provider = createKonnectProvider({ environment: {} });
  const driver = drive(provider);
  const diagnostics = await driver.configure({ server_url: mock.url, personal_access_token: "kpat_test" });
  if (hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  await mock.clock.freeze();
  let count = 0;
  return {
    close: () => mock.close(),
    async apply({ world, resources, down }: WorldAndChange): Promise<Applied> {
      const controlPlane = await createControlPlane(mock, `world-${++count}`);
      const reply = await call(mock, "PUT", `/_mock/control-planes/${controlPlane}/world`, { body: world });
      if (reply.status >= 300) throw new Error(`the world is refused: ${reply.text}`);
      const overview = async (query: string) =>
        (await call(mock, "GET", `/_mock/control-planes/${controlPlane}/overview${query}`)).json as Overview;
      const look = async (): Promise<Seen> => ({
        now: await overview(""),
        withZoneDown: await overview(`?down=${down}`),
      });
      const objectOf = (attributes: ResourceChange["before"]) =>
        attributes === null ? null : ({ cp_id: controlPlane, ...attributes } as unknown as ValueRecord);

      const stored = new Map<ResourceChange, Stored>();
      for (const one of resources) {
        if (one.before === null) continue;
        const isThere = one.type === "konnect_mesh";
        const id = JSON.stringify({ cp_id: controlPlane, name: one.name });
        const prior = isThere ? await driver.resource(one.type).import(id) : null;
        const made = await driver.resource(one.type).converge(objectOf(one.before), prior);
        if (hasErrors(made.diagnostics)) throw new Error(JSON.stringify(made.diagnostics));
        stored.set(one, made);
      }
      const before = await look();
      const planned: PlannedResource[] = [];
      for (const one of resources) {
        const { type, name } = one;
        const plan = await driver.resource(type).plan(objectOf(one.after), stored.get(one) ?? null);
        if (hasErrors(plan.diagnostics)) throw new Error(JSON.stringify(plan.diagnostics));
        planned.push({ type, name, plan });
      }
      await mock.clock.advance(10_000);
      for (const { type, plan } of planned) {
        const { diagnostics: problems } = await driver.resource(type).apply(plan);
        if (hasErrors(problems)) throw new Error(JSON.stringify(problems));
      }
      return { plan: planJsonOf(planned), before, after: await look() };
    },
  };
}

async function createControlPlane(mock: Mock, name: string): Promise<string> {
  const reply = await call(mock, "POST", "/v1/mesh/control-planes", { body: { name } });
  const { id } = reply.json as { readonly id?: string };
  if (id === undefined) throw new Error(`no control plane: ${reply.text}`);
  return id;
}
