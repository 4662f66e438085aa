import { call, service } from "../client";
import { startWorld, threeZones, type WorldFixture } from "../zones/world";
import { type Chromium, describeInChromium, type OpenedPage, startChromium, trafficOf } from "./chromium";

let chromium: Chromium;
let fixture: WorldFixture;
let opened: OpenedPage;

const put = (name: string, matchLabels: Readonly<Record<string, string>>, ports: readonly object[]) =>
  fixture.global("PUT", `/meshes/default/meshmultizoneservices/${name}`, {
    body: service(name, "default", { spec: { selector: { meshService: { matchLabels } }, ports } }),
  });
const http = { port: 8080, name: "http", appProtocol: "http" };
const link = (name: string) => opened.page.getByRole("link", { name: new RegExp(`^${name}`) });

describeInChromium("the page of a mock with three zones", () => {
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    fixture = await startWorld(threeZones());
    opened = await chromium.open(fixture.mock.url);
    await link("redis").waitFor();
  });
  afterEach(async () => {
    await opened.page.context().close();
    await fixture.close();
  });

  it("shows the service with its ports, hostname and address, and asks nobody else", async () => {
    const { page, errors, elsewhere } = opened;
    await page.getByRole("heading", { name: "redis", exact: true }).waitFor();
    const main = (await page.getByRole("main").textContent()) ?? "";
    expect(main).toContain("redis.mzsvc.mesh.local");
    expect(main).toMatch(/243\.0\.0\.\d+/);
    expect(main).toContain("6379 tcp");
    expect(await page.getByRole("status").textContent()).toBe(
      "Profile 2.13 · 1 multi-zone service · 3 zones",
    );
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
  });

  it("draws clients, service and zones, and says in words what is drawn", async () => {
    const picture = opened.page.getByRole("img", { name: "Where traffic to redis, port 6379, goes" });
    await picture.waitFor();
    expect(await picture.locator("desc").textContent()).toBe(
      "From east: 100 % to east. From west: 100 % to west. From north: 100 % to north.",
    );
    // From each zone to the service, and on to one zone.
    expect(await picture.locator(".ribbon").count()).toBe(6);
    expect(await trafficOf(opened.page)).toEqual({
      east: "100 % to east",
      west: "100 % to west",
      north: "100 % to north",
    });
  });

  it("shows where traffic goes when a zone is down, and when it is back", async () => {
    const { page } = opened;
    const west = page.getByRole("checkbox", { name: "west" });
    await west.check();
    await page.getByRole("status").getByText("as if down: west").waitFor();
    expect((await trafficOf(page)).west).toBe("50 % to east, 50 % to north");
    expect(await page.locator("svg .ribbon").count()).toBe(7);
    await west.uncheck();
    await page.locator("td", { hasText: "100 % to west" }).waitFor();
    expect(await page.getByRole("status").textContent()).not.toContain("down");
  });

  it("says what is lost when every zone is down", async () => {
    const { page } = opened;
    for (const zone of ["east", "west", "north"]) {
      await page.getByRole("checkbox", { name: zone }).check();
    }
    await page.getByRole("status").getByText("as if down: east, west, north").waitFor();
    expect(new Set(Object.values(await trafficOf(page)))).toEqual(
      new Set(["100 % lost, for nobody answers"]),
    );
    expect(await page.locator("svg .bar.lost").count()).toBe(1);
  });

  it("shows requests as they come, and what they changed", async () => {
    const { page } = opened;
    const rows = page.getByRole("log").locator("tbody tr");
    await call(fixture.mock, "GET", "/v1/mesh/control-planes?page[size]=1");
    await rows.filter({ hasText: "page[size]=1" }).waitFor();
    const before = await rows.count();
    await put("cache", { "kuma.io/display-name": "redis" }, [http]);
    await rows.filter({ hasText: "meshmultizoneservices/cache" }).waitFor();
    expect(await rows.count()).toBe(before + 1);
    expect(await rows.first().textContent()).toContain("PUT");
    await link("cache").waitFor();
    expect((await rows.allTextContents()).filter((text) => text.includes("/_mock"))).toEqual([]);
  });

  it("tells of a request what it changed, and the fault that it suffered", async () => {
    const { page } = opened;
    const request = {
      id: 1,
      method: "PUT",
      path: "/v1/cut",
      status: 0,
      at: "2026-01-02T03:04:05Z",
      fault: "after-write reset",
      changed: [{ change: "created", kind: "MeshMultiZoneService", name: "redis" }],
    };
    await page.route("**/_mock/requests?*", (route) => route.fulfill({ json: { requests: [request] } }));
    await page.reload();
    const row = page.getByRole("log").locator("tbody tr", { hasText: "/v1/cut" });
    await row.waitFor();
    expect(await row.locator("td").allTextContents()).toEqual([
      "03:04:05",
      "PUT",
      "/v1/cut",
      "none",
      "fault: after-write reset, created MeshMultiZoneService redis",
    ]);
  });

  it("shows of a path what tells it from others, and has all of it", async () => {
    const path = `/v1/mesh/control-planes/${fixture.controlPlaneId}/api/meshes/default/meshmultizoneservices/redis`;
    await fixture.global("GET", "/meshes/default/meshmultizoneservices/redis");
    const cell = opened.page.getByRole("log").locator("tbody tr").first().locator("td").nth(2);
    await cell.getByText("/meshes/default/meshmultizoneservices/redis").waitFor();
    expect(await cell.textContent()).toBe(path);
    const prefix = cell.locator(".prefix");
    expect(await prefix.getAttribute("title")).toBe(`/v1/mesh/control-planes/${fixture.controlPlaneId}/api`);
    const seen = await prefix.boundingBox();
    // Of more than sixty characters.
    expect(seen?.width).toBeGreaterThan(30);
    expect(seen?.width).toBeLessThan(100);
  });

  it("lets the log rest, and shows writes only, when asked to", async () => {
    const { page } = opened;
    const rows = page.getByRole("log").locator("tbody tr");
    await rows.first().waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await put("cache", { "kuma.io/display-name": "redis" }, [http]);
    await link("cache").waitFor();
    expect(await rows.filter({ hasText: "cache" }).count()).toBe(0);
    await page.getByRole("button", { name: "Pause" }).click();
    await rows.filter({ hasText: "cache" }).waitFor();
    await page.getByRole("checkbox", { name: "Writes only" }).check();
    expect(await rows.count()).toBe(1);
  });

  it("names the label and the zone that a selector misses by", async () => {
    const { page } = opened;
    await put("billing", { "kuma.io/display-name": "billing", team: "payment" }, [http]);
    await link("billing no match").click();
    const missed = page.getByRole("region", { name: "Near misses" }).locator("tbody tr");
    await missed.first().waitFor();
    expect(await missed.locator("th, td").allTextContents()).toEqual([
      "north",
      "billing",
      "team",
      "payment",
      "payments",
    ]);
  });

  it("lets a port be chosen, and tells which services get nothing on it", async () => {
    const { page } = opened;
    await put("billing", { "kuma.io/display-name": "billing" }, [
      http,
      { port: 9090, name: "metrics", appProtocol: "http" },
    ]);
    await link("billing").click();
    await page.getByRole("combobox", { name: "Port" }).selectOption("metrics");
    await page.getByRole("img", { name: "Where traffic to billing, port metrics, goes" }).waitFor();
    await page.getByText("north/billing: no port that matches").waitFor();
    expect((await trafficOf(page)).east).toBe("nowhere: there is no endpoint");
  });

  it("keeps what is shown in its address, for bookmarks and the way back", async () => {
    const { page } = opened;
    await put("cache", { "kuma.io/display-name": "redis" }, [http]);
    await link("cache").click();
    await page.getByRole("heading", { name: "cache", exact: true }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "cache", exact: true }).waitFor();
    expect(await page.title()).toBe("cache – Mock Konnect");
    await link("redis").click();
    await page.getByRole("heading", { name: "redis", exact: true }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "cache", exact: true }).waitFor();
  });
});
