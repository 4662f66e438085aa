import fc from "fast-check";
import { drive } from "../../../src/plugin/testing";
import type { Stored } from "../../../src/plugin/testing";
import { createKonnectProvider } from "../../../src/provider";
import { propertyRuns } from "../../plugin/support/property-runs";
import { redis, spec } from "../support/driven-provider";
import { FakeKonnect } from "../support/fake-konnect";

const names = ["a", "b", "c", "d", "e", "f"];
const keyOf = (name: string) => `cp-1/default/meshmultizoneservices/${name}`;

/** What somebody does outside between two commands. */
type Change = { readonly name: string; readonly to: "gone" | "another port" | "another label" | "no status" };

const change = fc.record({
  name: fc.constantFrom(...names),
  to: fc.constantFrom<Change["to"]>("gone", "another port", "another label", "no status"),
});
/** The configuration that each command is run with: the ports of the services. */
const command = fc.record({
  outside: fc.array(change, { maxLength: 4 }),
  wanted: fc.dictionary(fc.constantFrom(...names), fc.constantFrom(6379, 6380), { noNullPrototype: true }),
});

function apply(konnect: FakeKonnect, { name, to }: Change): void {
  const json = konnect.objects.get(keyOf(name));
  if (json === undefined) return;
  const stored = json.spec as object;
  switch (to) {
    case "gone":
      return void konnect.objects.delete(keyOf(name));
    case "another port":
      return void konnect.objects.set(keyOf(name), { ...json, spec: { ...stored, ports: [{ port: 1 }] } });
    case "another label":
      return void konnect.objects.set(keyOf(name), { ...json, labels: { team: "other" } });
    case "no status":
      return void konnect.objects.set(
        keyOf(name),
        Object.fromEntries(Object.entries(json).filter(([member]) => member !== "status")),
      );
  }
}

/** Runs commands as Terraform does: each refreshes all of the state at once, then applies in a session of its own. */
async function run(
  commands: readonly { outside: Change[]; wanted: Record<string, number> }[],
  refresh: "lists" | "single",
) {
  const konnect = new FakeKonnect();
  let state: Record<string, Stored> = {};
  const seen: unknown[] = [];
  const session = async () => {
    const driver = drive(
      createKonnectProvider({ environment: {}, makeClient: () => konnect.client, refresh }),
    );
    await driver.configure({ personal_access_token: "kpat_canary_of_the_tests" });
    return driver.resource("konnect_mesh_multi_zone_service");
  };
  for (const { outside, wanted } of commands) {
    for (const one of outside) apply(konnect, one);
    const planning = await session();
    const refreshed = await Promise.all(
      Object.entries(state).map(async ([name, stored]) => [name, await planning.read(stored)] as const),
    );
    seen.push(refreshed);
    state = Object.fromEntries(refreshed.filter(([, { state: left }]) => left !== null));
    const applying = await session();
    for (const name of names) {
      const port = wanted[name];
      const config = port === undefined ? null : redis({ name, spec: spec([{ port }]) });
      if (config === null && state[name] === undefined) continue;
      const applied = await applying.converge(config, state[name] ?? null);
      seen.push([name, applied]);
      if (applied.state === null) delete state[name];
      else state[name] = applied;
    }
  }
  return { seen, calls: konnect.calls };
}

describe("commands one after the other, with changes outside between them", () => {
  it("see, plan and store the same whether they refresh by lists or singly", async () => {
    let lists = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 5 }), async (commands) => {
        const listed = await run(commands, "lists");
        expect(listed.seen).toEqual((await run(commands, "single")).seen);
        lists += listed.calls.filter((call) => call.startsWith("list")).length;
      }),
      propertyRuns(25),
    );
    expect(lists).toBeGreaterThan(0);
  });
});

describe("what lists have no part in", () => {
  const listsIn = (konnect: FakeKonnect) => konnect.calls.filter((call) => call.startsWith("list"));

  async function started() {
    const konnect = new FakeKonnect();
    const provider = createKonnectProvider({ environment: {}, makeClient: () => konnect.client });
    const driver = drive(provider);
    const configure = () => driver.configure({ personal_access_token: "kpat_canary_of_the_tests" });
    await configure();
    return { konnect, configure, service: driver.resource("konnect_mesh_multi_zone_service") };
  }

  it("the create check, before the plan and before the apply, and reading back", async () => {
    const { konnect, service } = await started();
    const plans = await Promise.all(names.map((name) => service.plan(redis({ name }), null)));
    await Promise.all(plans.map((plan) => service.apply(plan)));
    expect(listsIn(konnect)).toEqual([]);
  });

  it("reads after the first write of a command", async () => {
    const { konnect, configure, service } = await started();
    const stored = await Promise.all(names.map((name) => service.converge(redis({ name }), null)));
    await Promise.all(stored.map((one) => service.read(one)));
    expect(listsIn(konnect)).toEqual([]);
    await configure();
    await Promise.all(stored.map((one) => service.read(one)));
    expect(listsIn(konnect)).toHaveLength(1);
  });

  it("imports", async () => {
    const { konnect, configure, service } = await started();
    await Promise.all(names.map((name) => service.converge(redis({ name }), null)));
    await configure();
    const ids = names.map((name) => JSON.stringify({ cp_id: "cp-1", mesh: "default", name }));
    const imported = await Promise.all(ids.map((id) => service.import(id)));
    expect(imported.map(({ state }) => state?.name)).toEqual(names);
    expect(listsIn(konnect)).toEqual([]);
  });
});
