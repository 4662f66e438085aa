import { type Fixture, service, startFixture } from "./client";

const path = "/meshes/default/meshmultizoneservices";
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
  for (const [name, labels] of [
    ["c", { team: "db", tier: "1" }],
    ["a", { team: "db" }],
    ["b-a", { team: "web" }],
  ] as const) {
    await fixture.call("PUT", `${path}/${name}`, { body: service(name, "default", { labels }) });
  }
});
afterAll(() => fixture.close());

async function list(query: string, at = path) {
  const { status, json } = await fixture.call("GET", `${at}${query}`);
  const page = json as { total: number; items: readonly { name: string }[]; next: string | null };
  return { status, total: page.total, names: page.items?.map(({ name }) => name), next: page.next };
}

describe("a list", () => {
  it.each<[string, string[], number]>([
    ["", ["a", "b-a", "c"], 3],
    ["?name=a", ["a", "b-a"], 2],
    ["?filter[labels.team]=db", ["a", "c"], 2],
    ["?filter%5Blabels.team%5D=db&filter[labels.tier]=1", ["c"], 1],
    ["?filter[labels.team]=web&filter[labels.team]=db", ["a", "c"], 2],
    ["?filter[labels.team]=d", [], 0],
    ["?filter[labels.toString]=x", [], 0],
    ["?filter[labels.kuma.io/mesh]=default&name=b", ["b-a"], 1],
    ["?size=&offset=", ["a", "b-a", "c"], 3],
    ["?offset=%2B2", ["c"], 3],
  ])("by %s", async (query, names, total) => {
    expect(await list(query)).toEqual({ status: 200, names, total, next: null });
  });

  it("shows whole objects", async () => {
    const { json } = await fixture.call("GET", `${path}?size=1`);
    const item = await fixture.call("GET", `${path}/a`);
    expect((json as { items: unknown[] }).items).toEqual([item.json]);
  });

  it("leads on by an address that is complete, filters sorted along", async () => {
    const first = await list("?size=1&name=a&filter[labels.kuma.io/mesh]=default");
    expect(first).toMatchObject({ names: ["a"], total: 2 });
    const { origin, pathname, searchParams } = new URL(String(first.next));
    expect(origin).toBe(fixture.mock.url);
    expect(pathname).toBe(`${fixture.api}${path}`);
    expect([...searchParams]).toEqual([
      ["filter[labels.kuma.io/mesh]", "default"],
      ["name", "a"],
      ["offset", "1"],
      ["size", "1"],
    ]);
    expect(await list(new URL(String(first.next)).search)).toMatchObject({ names: ["b-a"], next: null });
  });

  it("of all meshes has a path of its own", async () => {
    expect(await list("", "/meshmultizoneservices")).toMatchObject({ names: ["a", "b-a", "c"] });
  });
});

describe("a list refuses", () => {
  const title = "Could not retrieve resources";

  it.each<[string, object]>([
    ["?size=x", { detail: "Invalid page size", causes: [{ field: "size", message: "invalid format" }] }],
    ["?size=1.5", { causes: [{ field: "size", message: "invalid format" }] }],
    ["?size=0", { causes: [{ field: "size", message: "must be greater than 0" }] }],
    ["?size=-1", { causes: [{ field: "size", message: "must be greater than 0" }] }],
    [
      "?size=1001",
      { causes: [{ field: "size", message: "invalid page size of 1001. Maximum page size is 1000" }] },
    ],
    ["?size=99999999999999999999", { causes: [{ field: "size", message: "invalid format" }] }],
    ["?offset=x", { detail: 'invalid: invalid offset: strconv.Atoi: parsing "x": invalid syntax' }],
    [
      "?offset=9223372036854775808",
      { detail: 'invalid: invalid offset: strconv.Atoi: parsing "9223372036854775808": value out of range' },
    ],
    ["?offset=-1", { detail: "invalid: invalid offset: must be non-negative" }],
    [
      "?filter[name]=x",
      {
        causes: [
          {
            field: "/meshes/{mesh}/meshmultizoneservices.filter[name]",
            message: "filters are only supported on labels",
          },
        ],
      },
    ],
    ["?size=0&offset=-1&filter[x]=y", { detail: "Invalid page size" }],
    ["?offset=-1&filter[x]=y", { detail: "Resource is not valid" }],
  ])("%s", async (query, error) => {
    const { status, json } = await fixture.call("GET", `${path}${query}`);
    expect(status).toBe(400);
    expect(json).toMatchObject({ title, ...error });
  });

  it("a size before an unknown mesh, and that before an offset", async () => {
    const unknown = "/meshes/none/meshmultizoneservices";
    expect((await fixture.call("GET", `${unknown}?size=0`)).status).toBe(400);
    expect((await fixture.call("GET", `${unknown}?offset=-1`)).status).toBe(404);
  });
});
