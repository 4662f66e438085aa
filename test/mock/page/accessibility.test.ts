import type { Page } from "playwright-core";
import { service } from "../client";
import { startWorld, threeZones, type WorldFixture } from "../zones/world";
import { type Chromium, describeInChromium, startChromium } from "./chromium";
import { contrast, leastContrast, over, parseColour } from "./contrast";

let chromium: Chromium;
let fixture: WorldFixture;
let page: Page;

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The page as the browser tells it to a screen reader. */
async function accessibleNodes(): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? "").trim(),
      properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value as unknown])),
    }));
}

describeInChromium("the page to a screen reader", () => {
  let nodes: readonly AccessibleNode[];
  const ofRole = (role: string) => nodes.filter((node) => node.role === role);

  beforeAll(async () => {
    chromium = await startChromium();
    fixture = await startWorld(threeZones());
    const body = service("billing", "default", {
      spec: {
        selector: { meshService: { matchLabels: { "kuma.io/display-name": "billing", team: "payment" } } },
        ports: [
          { port: 80, name: "http", appProtocol: "http" },
          { port: 90, name: "metrics", appProtocol: "http" },
        ],
      },
    });
    await fixture.global("PUT", "/meshes/default/meshmultizoneservices/billing", { body });
    ({ page } = await chromium.open(fixture.mock.url));
    await page.getByRole("link", { name: /^billing/ }).click();
    await page.getByRole("region", { name: "Near misses" }).waitFor();
    await page.getByRole("log").locator("tbody tr").first().waitFor();
    nodes = await accessibleNodes();
  });
  afterAll(async () => {
    await chromium?.close();
    await fixture?.close();
  });

  it("names everything that can have the focus", () => {
    const focusable = nodes.filter(
      ({ properties, role }) => properties.focusable === true && role !== "RootWebArea",
    );
    expect(focusable.length).toBeGreaterThan(10);
    expect(focusable.filter(({ name, role }) => name === "" && role !== "main")).toEqual([]);
  });

  it("has one main part, one banner, one navigation and one heading of the first level", () => {
    const levels = ofRole("heading").map(({ properties }) => properties.level);
    expect(["main", "banner", "navigation"].map((role) => ofRole(role).length)).toEqual([1, 1, 1]);
    expect(levels.filter((level) => level === 1).length).toBe(1);
  });

  it("skips no level of headings", () => {
    const levels = ofRole("heading").map(({ properties }) => Number(properties.level));
    const skipped = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
    expect({ levels, skipped }).toEqual({ levels, skipped: [] });
  });

  it("names the picture, and tells in a description what is in it", () => {
    const [picture] = ofRole("image").filter(({ name }) => name !== "");
    expect(picture?.name).toBe("Where traffic to billing, port http, goes");
    expect(picture?.properties).toMatchObject({ describedby: expect.anything() as unknown });
  });

  it("names tables by their captions and gives every column a header", async () => {
    const tables = page.locator("table");
    for (const table of await tables.all()) {
      expect(await table.locator("caption").textContent()).not.toBe("");
      const columns = await table.locator("thead th[scope=col]").count();
      const cells = await table.locator("tbody tr").first().locator("th, td").count();
      expect(cells).toBe(columns);
    }
    expect(await tables.count()).toBe(3);
  });

  it("has no id twice, and a language", async () => {
    const ids = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('[id]')].map(({ id }) => id)",
    );
    expect(ids.length).toBe(new Set(ids).size);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("tells no state by colour alone", async () => {
    expect(await page.getByRole("link", { name: /^billing/ }).textContent()).toBe("billingno match");
    expect(await page.getByRole("link", { name: /^redis/ }).textContent()).toBe("redisin 3 zones");
  });

  it.each(["light", "dark"] as const)(
    "draws zones in colours that stand out in the %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const colours = await page.evaluate<{ zones: readonly string[]; surface: string }>(`(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      const colourOf = (name) => (probe.className = name, getComputedStyle(probe).color);
      const zones = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => colourOf("zone-" + place));
      probe.remove();
      return { zones, surface: getComputedStyle(document.querySelector("main")).backgroundColor };
    })()`);
      const surface = parseColour(colours.surface);
      expect(new Set(colours.zones).size).toBe(8);
      expect(
        colours.zones.filter(
          (zone) => contrast(over(parseColour(zone), surface), surface) < leastContrast.graphics,
        ),
      ).toEqual([]);
    },
  );
});
