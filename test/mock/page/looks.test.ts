import { service } from "../client";
import { startWorld, threeZones, type WorldFixture } from "../zones/world";
import { type Chromium, describeInChromium, type OpenedPage, startChromium } from "./chromium";
import { contrastsOf, leastContrast } from "./contrast";

let chromium: Chromium;
let fixture: WorldFixture;
let opened: OpenedPage;

const schemes = ["light", "dark"] as const;
const put = (name: string, matchLabels: Readonly<Record<string, string>>) =>
  fixture.global("PUT", `/meshes/default/meshmultizoneservices/${name}`, {
    body: service(name, "default", {
      spec: { selector: { meshService: { matchLabels } }, ports: [{ port: 6379, appProtocol: "tcp" }] },
    }),
  });

describeInChromium("how the page looks", () => {
  beforeAll(async () => {
    chromium = await startChromium();
    fixture = await startWorld(threeZones());
    await put("billing", { "kuma.io/display-name": "billing", team: "payment" });
    await put("shop", { "kuma.io/display-name": "checkout" });
  });
  afterAll(async () => {
    await chromium?.close();
    await fixture?.close();
  });
  const open = async (options: Parameters<Chromium["open"]>[1], name: string) => {
    opened = await chromium.open(fixture.mock.url, options);
    await opened.page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await opened.page.getByRole("heading", { name, exact: true }).waitFor();
    await opened.page.getByRole("log").locator("tbody tr").first().waitFor();
    return opened.page;
  };
  afterEach(() => opened.page.context().close());

  it("follows the system: light, or dark", async () => {
    const brightness: number[] = [];
    for (const colorScheme of schemes) {
      const page = await open({ colorScheme }, "redis");
      const colour = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      brightness.push(Number(/\d+/.exec(colour)?.[0]));
      if (colorScheme === "light") await page.context().close();
    }
    expect(brightness[0]).toBeGreaterThan(200);
    expect(brightness[1]).toBeLessThan(50);
  });

  it.each(schemes.flatMap((scheme) => ["redis", "billing", "shop"].map((name) => [scheme, name] as const)))(
    "has texts that can be read in the %s, with %s",
    async (colorScheme, name) => {
      const page = await open({ colorScheme }, name);
      await page.getByRole("checkbox", { name: "east" }).check();
      await page.getByRole("status").getByText("as if down: east").waitFor();
      const contrasts = await contrastsOf(page);
      expect(contrasts.length).toBeGreaterThan(40);
      expect(contrasts.filter(({ ratio }) => ratio < leastContrast.text)).toEqual([]);
    },
  );

  it.each([320, 390, 768, 1280, 2560])(
    "fits a window of %d pixels, which never scrolls sideways",
    async (width) => {
      const page = await open({ viewport: { width, height: 700 } }, "redis");
      for (const name of ["redis", "billing"]) {
        await page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
        await page.getByRole("heading", { name, exact: true }).waitFor();
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
        expect(wide).toBeLessThanOrEqual(width);
        const picture = await page.locator("svg[role=img]").boundingBox();
        expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(width);
      }
    },
  );

  it("draws the picture anew for a window of another width", async () => {
    const page = await open({}, "redis");
    await page.setViewportSize({ width: 400, height: 700 });
    await page.locator("svg[role=img][width='342']").waitFor();
  });
});
