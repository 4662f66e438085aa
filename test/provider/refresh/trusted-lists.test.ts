import type { EntityPage, JsonObject } from "../../../src/konnect";
import { allElse, hold, listsIn, numbered, refOf, startSession, unaborted } from "./support/started-session";
import { failure } from "./support/versioned-konnect";

describe("what a list may serve", () => {
  it("an object that the list does not show is looked for by itself", async () => {
    const started = startSession(10, { spoil: (page) => ({ ...page, items: page.items.slice(0, -1) }) });
    const answers = await started.readAll(numbered(10));
    expect(answers[9]).toEqual(started.konnect.current(refOf("s9")));
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100", "get s9"]);
  });

  it("an object that is gone is gone only when a request of its own says so", async () => {
    const started = startSession(10);
    started.konnect.change(refOf("s7"), null);
    expect((await started.readAll(numbered(10)))[7]).toBeUndefined();
    expect(started.konnect.calls.at(-1)).toBe("get s7");
  });

  it("whoever reads an object again sees it anew", async () => {
    const started = startSession(10);
    await started.readAll(numbered(10));
    started.konnect.change(refOf("s5"), { spec: { changed: true } });
    expect(await started.read("s5")).toEqual(started.konnect.current(refOf("s5")));
  });

  it("an object that was looked at by other means is not shown as it was before", async () => {
    const started = startSession(10);
    await started.readAll(numbered(5));
    started.konnect.change(refOf("s7"), { spec: { changed: true } });
    await started.session.client.getEntity(refOf("s7"), unaborted());
    expect(await started.read("s7")).toEqual(started.konnect.current(refOf("s7")));
  });

  it("nothing before an object was read singly, which shows what is whole", async () => {
    const started = startSession(10);
    for (const name of ["s0", "s1"]) started.konnect.change(refOf(name), null);
    const [, , third] = await started.readAll(["s0", "s1", "s2"]);
    expect(third).toEqual(started.konnect.current(refOf("s2")));
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100", "get s2"]);
    await started.readAll(["s3", "s4"]);
    expect(started.konnect.calls).toHaveLength(4);
  });

  it.each<[string, (item: JsonObject) => JsonObject]>([
    ["lacks a member", (item) => ({ ...item, name: item.name, spec: undefined })],
    ["is of another mesh", (item) => ({ ...item, mesh: "other" })],
    ["is of another kind", (item) => ({ ...item, type: "MeshService" })],
  ])("no item that %s", async (_, change) => {
    const whole = (item: JsonObject) => JSON.parse(JSON.stringify(item)) as JsonObject;
    const spoil = (page: EntityPage) => ({
      ...page,
      items: page.items.map((item) => (item.name === "s5" ? whole(change(item)) : item)),
    });
    const started = startSession(10, { spoil });
    expect((await started.readAll(numbered(6)))[5]).toEqual(started.konnect.current(refOf("s5")));
  });

  it("an item without a member that only some single answers had", async () => {
    const started = startSession(10);
    started.konnect.change(refOf("s1"), { labels: { team: "shop" } });
    await started.readAll(numbered(10));
    expect(started.konnect.calls).toHaveLength(3);
  });

  it("an item without a member that not every object has, once a single read has shown so", async () => {
    const started = startSession(0);
    const labels = { team: "shop" };
    for (const name of numbered(10)) started.konnect.change(refOf(name), name < "s5" ? { labels } : {});
    await started.readAll(numbered(10).slice(0, 5));
    for (const name of numbered(10).slice(5)) await started.read(name);
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100", "get s5"]);
  });
});

describe("a list that comes before the single reads", () => {
  it("waits for the first of them, and for no more", async () => {
    const { gate, release } = hold("get s0");
    const second = hold("get s1");
    const started = startSession(10, {
      gate: (label) => (label.startsWith("get s1") ? second.gate(label) : gate(label)),
    });
    const reading = numbered(10).map((name) => started.read(name));
    await allElse();
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100"]);
    release();
    await Promise.all(reading.filter((_, index) => index !== 1));
    second.release();
    await Promise.all(reading);
    expect(started.konnect.calls).toHaveLength(3);
  });
});

describe("lists that are given up", () => {
  it.each(["forbidden", "notFound", "methodNotAllowed", "malformedResponse", "server"] as const)(
    "for an answer of the kind %s, once for the session",
    async (kind) => {
      const started = startSession(20, {
        spoil: () => {
          throw failure(kind);
        },
      });
      const answers = await started.readAll(numbered(20));
      expect(answers).toEqual(started.currents(numbered(20)));
      expect(listsIn(started.konnect.calls)).toHaveLength(1);
      expect(started.log.at(-1)).toContain(`the test said ${kind}`);
    },
  );

  it.each<[string, (page: EntityPage) => EntityPage]>([
    ["two objects of one name", ({ items, ...page }) => ({ ...page, items: [...items, ...items.slice(5)] })],
    ["an object without a name", ({ items, ...page }) => ({ ...page, items: [...items, {}] })],
    [
      "an object otherwise than it shows itself",
      ({ items, ...page }) => ({ ...page, items: items.map((item) => ({ ...item, spec: { less: true } })) }),
    ],
  ])("for a list that shows %s", async (_, spoil) => {
    const started = startSession(20, { spoil });
    const answers = await started.readAll(numbered(20));
    expect(answers).toEqual(started.currents(numbered(20)));
    expect(started.konnect.calls).toHaveLength(21);
    expect(started.log.at(-1)).toContain("given up");
  });

  it("when an object that is read singly later is shown otherwise than it was listed", async () => {
    const started = startSession(10, {
      spoil: ({ items, ...page }) => ({
        ...page,
        items: items.map((item) => ({ ...item, spec: { less: true } })),
      }),
    });
    const removed = ["s0", "s1"];
    for (const name of removed) started.konnect.change(refOf(name), null);
    await started.readAll([...removed, "s2"]);
    expect(await started.read("s3")).toEqual(started.konnect.current(refOf("s3")));
  });

  it("not for an object that was changed between the single read and the list", async () => {
    const { gate, release } = hold("list");
    const started = startSession(10, { gate });
    const reading = started.readAll(numbered(10));
    await allElse();
    started.konnect.change(refOf("s0"), { spec: { changed: true } });
    release();
    await reading;
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100"]);
  });

  it("when a page takes longer than patience lasts; all who wait read singly then", async () => {
    const { gate } = hold("list");
    const started = startSession(10, { gate });
    const reading = started.readAll(numbered(10));
    await allElse();
    expect(started.konnect.calls).toHaveLength(3);
    started.clock.pass(20_000);
    expect(await reading).toEqual(started.currents(numbered(10)));
    expect(started.konnect.calls).toHaveLength(11);
    expect(started.clock.asleep).toBe(0);
  });
});
