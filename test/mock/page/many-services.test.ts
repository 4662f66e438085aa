import type { Page } from "playwright-core";
import { startWorld, type WorldFixture, worldOf } from "../zones/world";
import { type Chromium, describeInChromium, startChromium, trafficOf } from "./chromium";

const count = 100;
const names = Array.from({ length: count }, (_, place) => `service-${String(place).padStart(3, "0")}`);

const world = worldOf({
  controlPlane: "many",
  objects: [
    {
      type: "Mesh",
      name: "default",
      mtls: { enabledBackend: "ca-1", backends: [{ name: "ca-1", type: "builtin" }] },
    },
    ...names.map((name) => ({
      type: "MeshMultiZoneService",
      mesh: "default",
      name,
      spec: {
        selector: { meshService: { matchLabels: { "kuma.io/display-name": name } } },
        ports: [{ port: 80, appProtocol: "http" }],
      },
    })),
  ],
  zones: ["east", "west", "north", "south"].map((name) => ({
    name,
    services: names.map((service) => ({ name: service, namespace: "shop", ports: [80] })),
  })),
});

describeInChromium("the page of a mock with a hundred services", () => {
  let chromium: Chromium;
  let fixture: WorldFixture;
  let page: Page;

  beforeAll(async () => {
    chromium = await startChromium();
    fixture = await startWorld(world);
    ({ page } = await chromium.open(fixture.mock.url));
    await page.getByRole("link", { name: "service-099" }).waitFor();
  });
  afterAll(async () => {
    await chromium?.close();
    await fixture?.close();
  });

  it("lists them all, draws one, and has few elements for each of the others", async () => {
    const list = page.getByRole("navigation");
    expect(await list.getByRole("link").count()).toBe(count);
    expect(await list.locator("*").count()).toBeLessThan(count * 4 + 20);
    expect(await page.locator("svg[role=img]").count()).toBe(1);
    expect(await page.locator("body *").count()).toBeLessThan(1_500);
  });

  it("opens another by what it has: nothing is asked of the mock", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("link", { name: "service-099" }).click();
    await page.getByRole("heading", { name: "service-099" }).waitFor();
    expect((await trafficOf(page)).south).toBe("100 % to south");
    expect(asked.filter((url) => !url.includes("/_mock/page/"))).toEqual([]);
  });
});
