import { KonnectSession } from "../../../src/provider/session";
import { listsIn, numbered, refOf, startSession, unaborted } from "./support/started-session";

describe("when a list is worth it", () => {
  it("two reads are two requests", async () => {
    const started = startSession(500);
    await started.readAll(["s0", "s1"]);
    expect(started.konnect.calls).toEqual(["get s0", "get s1"]);
  });

  it("from the third read on, one page serves all that it shows", async () => {
    const started = startSession(100);
    const answers = await started.readAll(numbered(100));
    expect(answers).toEqual(started.currents(numbered(100)));
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100"]);
  });

  it("reads one after the other count as well as reads at once", async () => {
    const started = startSession(50);
    for (const name of numbered(50)) await started.read(name);
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100"]);
  });

  it("a thousand reads, ten at a time, are two reads and two pages", async () => {
    const started = startSession(1000);
    const names = numbered(1000);
    const worker = async () => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) {
        expect(await started.read(name)).toMatchObject({ name });
      }
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    expect(started.konnect.calls).toEqual(["get s0", "get s1", "list 0+100", "list 0+1000"]);
  });

  it("a collection much larger than what is read costs one page of it", async () => {
    const started = startSession(5000);
    await started.readAll(numbered(1100).slice(1080));
    expect(listsIn(started.konnect.calls)).toEqual(["list 0+100"]);
    expect(started.konnect.calls).toHaveLength(21);
  });

  it("a large collection is listed once one in a hundred of its objects was read", async () => {
    const started = startSession(5000);
    for (const name of numbered(4049).slice(4000)) await started.read(name);
    expect(listsIn(started.konnect.calls)).toEqual(["list 0+100"]);
    for (const name of numbered(4999).slice(4049)) await started.read(name);
    expect(listsIn(started.konnect.calls)).toHaveLength(6);
    expect(started.konnect.calls).toHaveLength(6 + 49);
  });

  it("without a total, no more is listed than a hundred objects for each read", async () => {
    const started = startSession(5000, { spoil: (page) => ({ ...page, total: undefined }) });
    await started.readAll(numbered(5000).slice(4980));
    expect(listsIn(started.konnect.calls)).toEqual(["list 0+100", "list 0+1000", "list 1000+1000"]);
  });

  it("each mesh is a collection of its own", async () => {
    const { konnect, session } = startSession(10);
    for (const mesh of ["default", "other"]) konnect.change(refOf("x", mesh), {});
    await Promise.all(
      ["default", "other"].map((mesh) => session.refresh(refOf("x", mesh), { signal: unaborted() })),
    );
    await session.refresh(refOf("s1"), { signal: unaborted() });
    expect(listsIn(konnect.calls)).toEqual([]);
    expect(await session.refresh(refOf("s2"), { signal: unaborted() })).toMatchObject({ mesh: "default" });
    expect(listsIn(konnect.calls)).toEqual(["list 0+100"]);
  });

  it("a session that was told to read singly never lists", async () => {
    const { konnect } = startSession(20);
    const session = new KonnectSession(konnect.client);
    await Promise.all(numbered(20).map((name) => session.refresh(refOf(name), { signal: unaborted() })));
    expect(listsIn(konnect.calls)).toEqual([]);
  });
});
