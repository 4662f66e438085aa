import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PlanReport, renderReportHtml, renderReportJunit } from "cdktf-konnect-mesh/plan";
import type { BrowserContextOptions } from "playwright-core";
import { type Chromium, describeInChromium, startChromium } from "../../mock/page/chromium";
import { contrastsOf, leastContrast } from "../../mock/page/contrast";
import { goldenNames, goldenReport, hostileReport } from "./golden-report";

let chromium: Chromium;
let directory: string;

async function open(html: string, options: BrowserContextOptions = {}) {
  const file = join(directory, "report.html");
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const opened = await chromium.open(url, options);
  return { ...opened, asked: () => opened.elsewhere.filter((one) => !one.startsWith(url)) };
}

const openGolden = (name: string, options?: BrowserContextOptions) =>
  open(renderReportHtml(goldenReport(name).report), options);

describeInChromium("a report as a page", () => {
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "konnect-mesh-report-"));
    chromium = await startChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it("asks for nothing, and works without script", async () => {
    const { page, errors, asked } = await openGolden("zone-lost", { javaScriptEnabled: false });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Mesh plan");
    const after = page.getByRole("img", { name: "Traffic to redis, port 6379, after", exact: true });
    expect(await after.locator("desc").textContent()).toBe(
      "From east: 100 % to east. From west: 100 % to east.",
    );
    await page.getByRole("radio", { name: "east down" }).check();
    const down = page.getByRole("img", { name: "Traffic to redis, port 6379, after, with east down" });
    await down.waitFor();
    expect(await down.locator("desc").textContent()).toBe("From east: 100 % lost. From west: 100 % lost.");
    expect(await after.isVisible()).toBe(false);
    expect({ errors, asked: asked() }).toEqual({ errors: [], asked: [] });
    await page.context().close();
  });

  it("draws a zone at the same height before and after, and lets what moves stand out", async () => {
    const { page } = await openGolden("zone-lost");
    const heights = async (name: string) => {
      const picture = page.getByRole("img", { name, exact: true });
      const box = await picture.boundingBox();
      const zone = await picture
        .locator("text", { hasText: /^west$/ })
        .last()
        .boundingBox();
      return Math.round((zone?.y ?? 0) - (box?.y ?? 0));
    };
    expect(await heights("Traffic to redis, port 6379, before")).toBe(
      await heights("Traffic to redis, port 6379, after"),
    );
    const opacities = await page.evaluate<readonly number[]>(
      "[...document.querySelectorAll('.situation.choice-0 .ribbon')].map((one) => Number(getComputedStyle(one).opacity))",
    );
    // East is as before, west moves: twice, for the two sides.
    const [faint = 1, strong = 0] = opacities;
    expect(opacities).toEqual([faint, strong, faint, strong]);
    expect(strong).toBeGreaterThan(2 * faint);
    await page.context().close();
  });

  it("has room for every text of a picture", async () => {
    for (const name of ["zone-lost", "traffic-lost", "even-traffic", "known-after-apply"]) {
      const { page } = await openGolden(name);
      const cut = await page.evaluate<
        readonly string[]
      >(`[...document.querySelectorAll("svg text")].flatMap((text) => {
        const { x, width } = text.getBBox();
        return x < 0 || x + width > text.ownerSVGElement.viewBox.baseVal.width ? [text.textContent] : [];
      })`);
      expect(cut).toEqual([]);
      await page.context().close();
    }
  });

  it.each(["light", "dark"] as const)("can be read in the %s", async (colorScheme) => {
    for (const name of ["rename-replaces", "even-traffic", "known-after-apply"]) {
      const { page } = await openGolden(name, { colorScheme });
      await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      const contrasts = await contrastsOf(page);
      expect(contrasts.length).toBeGreaterThan(30);
      expect(contrasts.filter(({ ratio }) => ratio < leastContrast.text)).toEqual([]);
      await page.context().close();
    }
  });

  it.each([320, 768, 1600])("fits a window of %d pixels", async (width) => {
    const { page } = await openGolden("port-not-exposed", { viewport: { width, height: 700 } });
    await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))");
    const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect(wide).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it("can be used by keyboard, and shows where it is", async () => {
    const { page } = await openGolden("zone-lost");
    const focused = () =>
      page.evaluate<{ readonly name: string; readonly isSeen: boolean }>(`(() => {
        const { activeElement: element } = document;
        const { outlineStyle } = getComputedStyle(element);
        const name = element.labels?.[0]?.textContent ?? element.textContent;
        return { name: name.trim(), isSeen: outlineStyle !== "none" };
      })()`);
    const walk: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await page.keyboard.press("Tab");
      const { name, isSeen } = await focused();
      expect({ name, isSeen }).toEqual({ name, isSeen: true });
      walk.push(name);
    }
    expect(walk).toEqual([
      "konnect_mesh_multi_zone_service.redis",
      "!zone-lost",
      "all zones up",
      "Traffic, reach, hostnames and ports in tables",
      "~update in place konnect_mesh_multi_zone_service.redis",
    ]);
    await page.context().close();
  });

  it("names what a screen reader comes to, once each", async () => {
    const { page } = await openGolden("rename-replaces");
    const ids = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('[id]')].map(({ id }) => id)",
    );
    expect(new Set(ids).size).toBe(ids.length);
    const links = await page.evaluate<readonly string[]>(
      "[...document.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((to) => !document.querySelector(to))",
    );
    expect(links).toEqual([]);
    const levels = await page.evaluate<readonly number[]>(
      "[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))",
    );
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    await page.context().close();
  });

  it("shows on paper what is folded, and no controls", async () => {
    const { page } = await openGolden("zone-lost", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("radio").count()).toBe(0);
    const row = page.getByText("redis-replica.redis", { exact: false }).first();
    const box = await row.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(0);
    await page.context().close();
  });

  it("takes hostile names for text, and JUnit with them is XML", async () => {
    const { page, errors, asked } = await open("<!doctype html><title>x</title>");
    for (const name of goldenNames) {
      const report = hostileReport(goldenReport(name).report);
      writeFileSync(join(directory, "report.html"), renderReportHtml(report));
      await page.reload();
      expect(await page.locator("img[src], script, iframe, object, a:not([href^='#'])").count()).toBe(0);
      expect(await page.title()).toMatch(/^Mesh plan: /);
      expect(await page.locator("html > *").count()).toBe(2);
      const shown = (await page.locator("body").textContent()) ?? "";
      if (report.resources.length > 0) expect(shown).toContain("<img src=x onerror=document.title='taken'>|");
      expect(shown).not.toMatch(/\u202e|(?!\n)\p{Cc}/u);

      const xml = renderReportJunit(report);
      const suites = await page.evaluate<readonly string[]>(`(() => {
        const document = new DOMParser().parseFromString(${JSON.stringify(xml)}, "application/xml");
        const fault = document.querySelector("parsererror");
        if (fault !== null) throw new Error(fault.textContent);
        return [...document.querySelectorAll("testsuite")].map((one) => one.getAttribute("name"));
      })()`);
      expect(suites.filter((suite) => !suite.includes("</pre></details><img src=x"))).toEqual([]);
    }
    expect({ errors, asked: asked() }).toEqual({ errors: [], asked: [] });
    await page.context().close();
  });
});

describe("a page of a large plan", () => {
  it("draws the first hundred services, and stays small enough for a browser", () => {
    const { report } = goldenReport("zone-lost");
    const [service] = report.services;
    if (service === undefined) throw new Error("There is no service.");
    const services: PlanReport["services"] = Array.from({ length: 2_000 }, (_, index) => ({
      ...service,
      address: `${service.address}[${index}]`,
      name: `redis-${index}`,
    }));
    const html = renderReportHtml({ ...report, services });
    expect(html.length).toBeLessThan(20_000_000);
    expect(html.match(/<svg /g)?.length).toBe(2 * (100 + 20 * 2));
    expect(html).toContain("redis-1999");
  });
});
