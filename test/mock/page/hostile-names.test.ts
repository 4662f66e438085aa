import type { Inventory } from "../../../src/mock/page/inventory";
import type { Overview } from "../../../src/mock/zones/overview";
import { type Mock, startMock } from "../../../src/mock";
import { call } from "../client";
import { type Chromium, describeInChromium, startChromium } from "./chromium";

const hostile = `<img src=x onerror="document.title='taken'">`;
const named = (text: string) => `${hostile}${text}`;

const service = {
  name: named("service"),
  namespace: named("namespace"),
  zone: named("zone"),
  mesh: named("mesh"),
};
const overview: Overview = {
  zones: [
    {
      name: named("zone"),
      environment: "kubernetes",
      enabled: true,
      online: true,
      federated: true,
      services: 1,
    },
  ],
  services: [
    {
      mesh: named("mesh"),
      name: named("redis"),
      selector: { [named("key")]: named("value") },
      ports: [{ port: 1, name: named("port") }],
      zones: [
        {
          zone: named("zone"),
          hostnames: [named("hostname")],
          vips: [named("vip")],
          meshServices: [],
          conditions: [],
          nearMisses: [
            { service, difference: { key: named("key"), wanted: named("wanted"), has: named("has") } },
          ],
          traffic: [
            {
              port: named("port"),
              zones: [{ zone: named("zone"), share: 1 }],
              lost: 0,
              leftOut: [{ service, reason: "no ingress" }],
            },
          ],
        },
      ],
    },
  ],
};
const inventory: Inventory = {
  profile: "2.13",
  controlPlanes: [
    {
      id: named("id"),
      name: named("control plane"),
      hasWorld: true,
      meshes: [
        {
          name: named("mesh"),
          mutualTls: true,
          services: [
            {
              name: named("redis"),
              selector: { [named("key")]: named("value") },
              ports: [{ port: 1, name: named("port") }],
            },
          ],
        },
      ],
    },
  ],
};

let chromium: Chromium;
let mock: Mock;

describeInChromium("names that are markup", () => {
  beforeAll(async () => {
    chromium = await startChromium();
    mock = await startMock();
  });
  afterAll(async () => {
    await chromium?.close();
    await mock?.close();
  });

  it("are shown as they are, wherever they come from", async () => {
    const { page } = await chromium.open("about:blank");
    await page.route("**/_mock/control-planes", (route) => route.fulfill({ json: inventory }));
    await page.route("**/overview*", (route) => route.fulfill({ json: overview }));
    await page.goto(mock.url);
    await page.getByRole("img", { name: /^Where traffic/ }).waitFor();
    const shown = (await page.locator("body").textContent()) ?? "";
    const texts = ["zone", "mesh", "redis", "hostname", "vip", "wanted", "has", "control plane", "service"];
    expect(texts.filter((text) => !shown.includes(named(text)))).toEqual([]);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await page.title()).toBe(`${named("redis")} – Mock Konnect`);
  });

  it("are texts in the log too", async () => {
    const { page, errors } = await chromium.open(mock.url);
    await page.getByRole("log").waitFor();
    await call(mock, "GET", "/v1/<img/src=x/onerror=document.title='taken'>");
    const row = page.getByRole("log").locator("tbody tr", { hasText: "onerror" });
    expect(await row.locator("code").textContent()).toBe("/v1/<img/src=x/onerror=document.title='taken'>");
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("survive in an address that somebody wrote", async () => {
    for (const fragment of ["#/%", "#/%E0%A4%A", "#/a/b/c/d/e", `#/${hostile}`, "#//", "#nothing"]) {
      const { page, errors } = await chromium.open(`${mock.url}/${fragment}`);
      await page.getByText("This mock has no control plane yet.").waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });
});
