import { startWorld, threeZones, type WorldFixture } from "../zones/world";
import { type Chromium, describeInChromium, type OpenedPage, startChromium, trafficOf } from "./chromium";

let chromium: Chromium;
let fixture: WorldFixture;
let opened: OpenedPage;

/** What has the focus: a control's name or text, or a region's name; and whether one can see that it has. */
const focused = () =>
  opened.page.evaluate<{ readonly name: string; readonly isSeen: boolean }>(`(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    return { name: name.trim(), isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
  })()`);
const press = (key: string) => opened.page.keyboard.press(key);
const tabTo = async (name: string) => {
  for (let stops = 0; stops < 30; stops++) {
    await press("Tab");
    if ((await focused()).name === name) return;
  }
  throw new Error(`The focus never comes to ${name}.`);
};

describeInChromium("the page without a mouse", () => {
  beforeAll(async () => {
    chromium = await startChromium();
  });
  afterAll(() => chromium?.close());
  beforeEach(async () => {
    fixture = await startWorld(threeZones());
    opened = await chromium.open(fixture.mock.url);
    await opened.page.getByRole("img", { name: /^Where traffic/ }).waitFor();
  });
  afterEach(async () => {
    await opened.page.context().close();
    await fixture.close();
  });

  it("goes through everything in the order of reading, and shows where it is", async () => {
    const walk: { readonly name: string; readonly isSeen: boolean }[] = [];
    do {
      await press("Tab");
      walk.push(await focused());
    } while (walk.at(-1)?.name !== "Request log" && walk.length < 30);
    expect(walk.map(({ name }) => name)).toEqual([
      "Skip to the service",
      "Control plane",
      "Refresh",
      "redisin 3 zones",
      "east",
      "west",
      "north",
      "What each zone sees",
      "Writes only",
      "Pause",
      "Request log",
    ]);
    expect(walk.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  it("can skip the list of services", async () => {
    await press("Tab");
    await press("Enter");
    await press("Tab");
    expect((await focused()).name).toBe("east");
  });

  it("supposes a zone down, and stays where it was", async () => {
    await tabTo("west");
    await press("Space");
    await opened.page.getByRole("status").getByText("as if down: west").waitFor();
    expect((await focused()).name).toBe("west");
    expect((await trafficOf(opened.page)).west).toBe("50 % to east, 50 % to north");
    await press("Tab");
    expect((await focused()).name).toBe("north");
  });

  it("opens a service, and stays in the list", async () => {
    const body = {
      type: "MeshMultiZoneService",
      mesh: "default",
      name: "checkout",
      spec: {
        selector: { meshService: { matchLabels: { "kuma.io/display-name": "checkout" } } },
        ports: [{ port: 80, appProtocol: "http" }],
      },
    };
    await fixture.global("PUT", "/meshes/default/meshmultizoneservices/checkout", { body });
    await opened.page.getByRole("link", { name: /^checkout/ }).waitFor();
    await tabTo("redisin 3 zones");
    await press("Enter");
    await opened.page.getByRole("heading", { name: "redis", exact: true }).waitFor();
    expect((await focused()).name).toBe("redisin 3 zones");
    expect(await opened.page.locator("a[aria-current=page]").textContent()).toBe("redisin 3 zones");
  });
});
