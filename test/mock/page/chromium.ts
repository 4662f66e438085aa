import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian, and others, have it; `CHROMIUM` says otherwise. */
const executable = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

/** Skips, and says so, where there is no browser. */
export function describeInChromium(name: string, tests: () => void): void {
  if (executable !== undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: install Debian's chromium, or set CHROMIUM)`, tests);
}

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page: exceptions, and what its console calls an error. */
  readonly errors: readonly string[];
  /** What it asked other hosts for. */
  readonly elsewhere: readonly string[];
}

export interface Chromium {
  /** Opens a page of a mock's in a session of its own. */
  open(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function startChromium(): Promise<Chromium> {
  const browser: Browser = await chromium.launch({
    executablePath: executable ?? "",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  return {
    async open(url, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      const elsewhere: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(new URL(url).origin)) elsewhere.push(request.url());
      });
      await page.goto(url);
      return { page, errors, elsewhere };
    },
    close: () => browser.close(),
  };
}

/** Where the table says that traffic goes, by zone of the client. */
export async function trafficOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const rows = page.getByRole("region", { name: "What each zone sees" }).locator("tbody tr");
  const traffic = await rows.locator("td:last-child").allTextContents();
  const zones = await rows.locator("th").allTextContents();
  return Object.fromEntries(zones.map((zone, place) => [zone, traffic[place] ?? ""]));
}
