import { get } from "node:http";
import { type RequestRecord, startMock } from "../../../src/mock";
import { call, type Fixture, service, startFixture } from "../client";
import { askMock, reasonsIn } from "./admin-client";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await startFixture({ time: new Date("2026-01-02T03:04:05Z") });
  fixture.mock.clearRequests();
});
afterEach(() => fixture.close());

const path = "/meshes/default/meshmultizoneservices/redis";
const query = async (text: string) => {
  const { json } = await askMock(fixture.mock, "GET", `/requests${text}`);
  return json as { readonly total: number; readonly requests: readonly RequestRecord[] };
};

async function life(): Promise<void> {
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
  await fixture.call("PUT", path, { body: service("redis", "default", { labels: { v: "1" } }) });
  await fixture.call("PUT", path, { body: service("redis", "default", { labels: { v: "2" } }) });
  await fixture.call("GET", path);
  await fixture.call("DELETE", path);
  await fixture.call("GET", path);
}

describe("the request log", () => {
  it("tells who asked for what, when, and what came of it", async () => {
    await life();
    const { requests, total } = await query("");
    expect(total).toBe(6);
    expect(requests.map(({ method, kind, status }) => [method, kind, status])).toEqual([
      ["PUT", "Mesh", 201],
      ["PUT", "MeshMultiZoneService", 201],
      ["PUT", "MeshMultiZoneService", 200],
      ["GET", "MeshMultiZoneService", 200],
      ["DELETE", "MeshMultiZoneService", 200],
      ["GET", "MeshMultiZoneService", 404],
    ]);
    expect(requests.map(({ changed }) => changed?.at(0)?.change)).toEqual([
      "created",
      "created",
      "updated",
      undefined,
      "deleted",
      undefined,
    ]);
    expect(requests[1]).toMatchObject({ at: "2026-01-02T03:04:05Z", client: "anonymous" });
  });

  it("shows what one request changed, before and after", async () => {
    await life();
    const { requests } = await query("?method=PUT&kind=MeshMultiZoneService");
    const update = requests.at(-1)?.id ?? 0;
    const { json } = await askMock(fixture.mock, "GET", `/requests/${update}`);
    expect(json).toMatchObject({
      id: update,
      revisions: [{ before: { labels: { v: "1" } }, after: { labels: { v: "2" } } }],
    });
    expect(fixture.mock.request(update)).toEqual(json);
    expect((await askMock(fixture.mock, "GET", "/requests/999")).status).toBe(404);
    expect((await askMock(fixture.mock, "GET", "/requests/last")).status).toBe(404);
  });

  it("shows a request without its changes when they are forgotten", async () => {
    const mock = await startMock({ historyLimit: 1 });
    try {
      for (const name of ["one", "two", "three"]) {
        await call(mock, "POST", "/v1/mesh/control-planes", { body: { name } });
      }
      expect(mock.request(1)).not.toHaveProperty("revisions");
      expect(mock.request(3)).toHaveProperty("revisions");
    } finally {
      await mock.close();
    }
  });

  it.each([
    ["?method=get", [4, 6]],
    ["?status=404", [6]],
    ["?status=2xx&method=PUT", [1, 2, 3]],
    ["?kind=Mesh", [1]],
    ["?path=**/redis&limit=2", [5, 6]],
    ["?changed=true", [1, 2, 3, 5]],
    ["?after=5", [5, 6]],
    ["?client=anonymous&limit=1", [6]],
    ["?client=other", []],
  ])("is filtered by %s", async (text, places) => {
    await life();
    const { requests } = await query(text);
    const first = fixture.mock.requests()[0]?.id ?? 0;
    expect(requests.map(({ id }) => id - first + 1)).toEqual(places);
  });

  it("says what it cannot filter by", async () => {
    const reply = await askMock(
      fixture.mock,
      "GET",
      "/requests?status=ok&after=x&changed=no&limit=-1&__proto__=1",
    );
    expect(reply.status).toBe(400);
    expect(reasonsIn(reply)).toEqual([
      "status must be a status, 0, or a class of them such as 4xx",
      "after must be the id of a request",
      "changed must be true, or left out",
      "limit must be a number of requests",
      "__proto__ is no filter: use method, kind, client, path, status, after, changed, limit",
    ]);
  });

  it("forgets when it is told to, and ids go on", async () => {
    await life();
    const last = fixture.mock.requests().at(-1)?.id ?? 0;
    expect((await askMock(fixture.mock, "DELETE", "/requests")).json).toEqual({ total: 0, requests: [] });
    await fixture.call("GET", path);
    expect(fixture.mock.requests().map(({ id }) => id)).toEqual([last + 1]);
  });

  it("has nothing of those who ask the mock itself", async () => {
    await askMock(fixture.mock, "GET", "/clock");
    await askMock(fixture.mock, "GET", "/nowhere");
    await call(fixture.mock, "GET", "/%5Fmock/clock");
    expect(fixture.mock.requests()).toEqual([]);
  });

  it("names the fault that a request suffered", async () => {
    fixture.mock.setFaults([{ fault: { moment: "before-write", effect: "reset" } }]);
    await expect(fixture.call("GET", path)).rejects.toThrow();
    expect(fixture.mock.requests()).toMatchObject([{ status: 0, fault: "before-write reset" }]);
  });
});

describe("following the log", () => {
  /** Reads events until it has so many, then goes away. */
  async function follow(
    text: string,
    count: number,
    headers: Record<string, string>,
    act: () => Promise<void>,
  ) {
    const events: RequestRecord[] = [];
    let buffer = "";
    await new Promise<void>((resolve, reject) => {
      const request = get(`${fixture.mock.url}/_mock/requests/follow${text}`, { headers }, (response) => {
        expect(response.headers["content-type"]).toBe("text/event-stream");
        response.setEncoding("utf8").on("data", (chunk: string) => {
          buffer += chunk;
          const data = [...buffer.matchAll(/^data: (.*)\n\n/gm)].map(([, json]) => json ?? "");
          if (data.length < count) return;
          events.push(...data.map((json) => JSON.parse(json) as RequestRecord));
          request.destroy();
          resolve();
        });
        act().catch(reject);
      });
      request.on("error", (error) => (events.length > 0 ? resolve() : reject(error)));
    });
    return { events, buffer };
  }

  it("tells of every request as it is answered, in the form of server-sent events", async () => {
    const { events, buffer } = await follow("", 6, {}, life);
    expect(events).toEqual(fixture.mock.requests());
    expect(buffer).toMatch(/^: listening\n\nid: \d+\nevent: request\ndata: \{/);
  });

  it("tells of those that pass the filter", async () => {
    const { events } = await follow("?method=DELETE", 1, {}, life);
    expect(events.map(({ method }) => method)).toEqual(["DELETE"]);
  });

  it.each<[string, (id: number) => [string, Record<string, string>]]>([
    ["in the query", (id) => [`?after=${id}`, {}]],
    ["in the header of who comes back", (id) => ["", { "last-event-id": String(id) }]],
  ])("tells first what was missed since the id %s", async (_name, ask) => {
    await life();
    const seen = fixture.mock.requests()[2]?.id ?? 0;
    const { events } = await follow(ask(seen)[0], 4, ask(seen)[1], async () => {
      await fixture.call("GET", "/meshes");
    });
    expect(events.map(({ id }) => id - seen)).toEqual([1, 2, 3, 4]);
  });

  it("refuses what it refuses without following", async () => {
    expect((await askMock(fixture.mock, "GET", "/requests/follow?status=ok")).status).toBe(400);
  });

  it("ends when the mock is closed", async () => {
    const ended = new Promise<void>((resolve) => {
      get(`${fixture.mock.url}/_mock/requests/follow`, (response) => {
        response.on("error", () => undefined).on("close", resolve);
        void fixture.close();
      });
    });
    await ended;
  });

  it("can be done in the library too, and ends", async () => {
    const told: string[] = [];
    const end = fixture.mock.followRequests(({ method }) => told.push(method));
    await fixture.call("GET", path);
    end();
    await fixture.call("DELETE", path);
    expect(told).toEqual(["GET"]);
  });
});
