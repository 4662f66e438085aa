import { startMock, type Mock } from "../../../src/mock";
import { call } from "../client";
import { type Chromium, describeInChromium, startChromium } from "./chromium";

let chromium: Chromium;
let mock: Mock;

const token = "kpat_of-nobody";
const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };

describeInChromium("the page of a mock with a token", () => {
  beforeAll(async () => {
    chromium = await startChromium();
    mock = await startMock({ token, seed: "page" });
    await call(mock, "POST", "/v1/mesh/control-planes", { headers, body: { name: "behind-the-token" } });
  });
  afterAll(async () => {
    await chromium?.close();
    await mock?.close();
  });

  const ask = async () => {
    const { page } = await chromium.open(mock.url);
    const dialog = page.getByRole("dialog", { name: "This mock asks for a token" });
    await dialog.waitFor();
    const give = async (text: string) => {
      await dialog.getByLabel("Token").fill(text);
      await page.keyboard.press("Enter");
    };
    return { page, dialog, give };
  };

  it("asks for it, again when it is refused, and shows nothing before", async () => {
    const { page, dialog, give } = await ask();
    expect(await dialog.textContent()).toContain("It was started with one.");
    await give("wrong");
    await dialog.getByText("It refused the one that was given.").waitFor();
    expect(await page.locator("body").textContent()).not.toContain("behind-the-token");
    await give(token);
    await page
      .getByRole("combobox", { name: "Control plane" })
      .locator("option", { hasText: "behind-the-token" })
      .waitFor({ state: "attached" });
    expect(await dialog.count()).toBe(0);
    await page.context().close();
  });

  it("follows the log with it", async () => {
    const { page, give } = await ask();
    await give(token);
    await page.getByRole("button", { name: "Forget token" }).waitFor();
    await call(mock, "GET", "/v1/mesh/control-planes?page[number]=7", { headers });
    await page.getByRole("log").getByText("page[number]=7").first().waitFor();
    await page.context().close();
  });

  it("never shows it, and keeps it for the tab until it is told to forget it", async () => {
    const { page, dialog, give } = await ask();
    await give(token);
    const forget = page.getByRole("button", { name: "Forget token" });
    await forget.waitFor();
    expect(await page.content()).not.toContain(token);
    expect(page.url()).not.toContain(token);
    await page.reload();
    await forget.waitFor();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(mock.url);
    await elsewhere.getByRole("dialog").waitFor();
    await forget.click();
    await dialog.waitFor();
    await page.reload();
    await dialog.waitFor();
    await page.context().close();
  });
});
