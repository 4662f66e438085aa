import { KonnectSession } from "../../../src/provider/session";
import { allElse, hold, listsIn, numbered, refOf, startSession, unaborted } from "./support/started-session";

describe("a list grows old", () => {
  it("and then serves nobody; the next one is worth it by reads of its own", async () => {
    const started = startSession(40);
    await started.readAll(numbered(10));
    started.clock.pass(60_001);
    started.konnect.change(refOf("s20"), { spec: { changed: true } });
    started.konnect.calls.length = 0;
    const answers = await started.readAll(numbered(40).slice(18, 30));
    expect(answers[2]).toEqual(started.konnect.current(refOf("s20")));
    expect(started.konnect.calls).toEqual(["get s18", "get s19", "list 0+100"]);
  });

  it("at once when the clock is set back", async () => {
    const started = startSession(10);
    await started.readAll(numbered(5));
    started.clock.pass(-1);
    await started.read("s7");
    expect(started.konnect.calls.at(-1)).toBe("get s7");
  });
});

describe("a write of the session", () => {
  it.each<[string, (session: KonnectSession) => Promise<unknown>]>([
    ["a PUT in the collection", ({ client }) => client.putEntity(refOf("s1"), {})],
    [
      "a DELETE of the mesh",
      ({ client }) => client.deleteEntity({ ...refOf("default"), collection: "meshes" }),
    ],
    ["a PUT that fails", ({ client }) => client.putEntity(refOf("s1"), {}, AbortSignal.abort())],
    ["an update of the control plane", ({ client }) => client.updateControlPlane("cp", {})],
    ["a deletion of a control plane", ({ client }) => client.deleteControlPlane("cp")],
    ["a new control plane", ({ client }) => client.createControlPlane({})],
  ])("ends lists from the moment it begins: %s", async (_, write) => {
    const started = startSession(10);
    await started.readAll(numbered(4));
    const writing = write(started.session).catch(() => undefined);
    started.konnect.change(refOf("s7"), { spec: { changed: true } });
    expect(await started.read("s7")).toEqual(started.konnect.current(refOf("s7")));
    await writing;
    await started.readAll(numbered(10));
    expect(listsIn(started.konnect.calls)).toHaveLength(1);
  });

  it("drops a page on its way, and those who wait read singly without waiting for it", async () => {
    const { gate } = hold("list");
    const started = startSession(10, { gate });
    const reading = started.readAll(numbered(10));
    await allElse();
    await started.session.client.putEntity(refOf("s5"), { spec: { changed: true } });
    expect((await reading)[5]).toEqual(started.konnect.current(refOf("s5")));
    expect(started.konnect.calls.filter((call) => call.startsWith("get"))).toHaveLength(10);
  });
});

describe("a read that is interrupted", () => {
  it("ends at once, and the list goes on for the others", async () => {
    const { gate, release } = hold("list");
    const started = startSession(10, { gate });
    const leaving = new AbortController();
    const staying = started.readAll(numbered(5));
    const left = started.read("s7", leaving.signal).catch((error: unknown) => error);
    await allElse();
    leaving.abort();
    expect(await left).toMatchObject({ kind: "cancelled" });
    release();
    expect(await staying).toEqual(started.currents(numbered(5)));
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100"]);
  });

  it("stops the list when nobody else waits for it; later reads begin another", async () => {
    const { gate, release } = hold("list");
    const signals: (AbortSignal | undefined)[] = [];
    const started = startSession(10, { gate });
    const { client } = started.konnect;
    const session = new KonnectSession(
      {
        ...client,
        listEntityPages: (ref, options, stop) => {
          signals.push(stop);
          return client.listEntityPages(ref, options, stop);
        },
      },
      [],
      { lists: { clock: started.clock, log: { debug: () => undefined } } },
    );
    const leaving = new AbortController();
    const reads = ["s0", "s1", "s2", "s3"].map((name) =>
      session.refresh(refOf(name), leaving).catch(() => undefined),
    );
    await allElse();
    leaving.abort();
    await Promise.all(reads);
    expect(signals.map((stop) => stop?.aborted)).toEqual([true]);
    release();
    expect(await session.refresh(refOf("s5"), { signal: unaborted() })).toMatchObject({ name: "s5" });
    expect(signals.map((stop) => stop?.aborted)).toEqual([true, false]);
  });

  it("asks for nothing when it was interrupted before", async () => {
    const started = startSession(10);
    await started.readAll(numbered(2));
    await expect(started.read("s5", AbortSignal.abort())).rejects.toMatchObject({ kind: "cancelled" });
    expect(started.konnect.calls).toHaveLength(2);
  });
});
