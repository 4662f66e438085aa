import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { reservedPath } from "../routes/route";

export interface PageFile {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Where the page itself is, for browsers. */
export const pagePath = "/";
/** Below it are the files that the page is made of. */
const pageFilesPath = `${reservedPath}/page/`;

const start = "index.html";
const names: ReadonlySet<string> = new Set([
  start,
  "page.css",
  "icon.svg",
  "address.mjs",
  "api.mjs",
  "elements.mjs",
  "events.mjs",
  "facts.mjs",
  "follow.mjs",
  "main.mjs",
  "near-misses.mjs",
  "picture-layout.mjs",
  "picture-parts.mjs",
  "request-log.mjs",
  "ribbons.mjs",
  "service-list.mjs",
  "service-view.mjs",
  "summary.mjs",
  "token-form.mjs",
  "traffic-picture.mjs",
  "zone-switches.mjs",
  "zones-table.mjs",
]);

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".mjs": "text/javascript; charset=utf-8",
};

const read = new Map<string, PageFile>();

/** The file of the page under a path, as it is in the repository: browsers run what people read. */
export function pageFile(path: string): PageFile | undefined {
  const name = nameOf(path);
  if (name === undefined || !names.has(name)) return undefined;
  const before = read.get(name);
  if (before !== undefined) return before;
  const contentType = contentTypes[extname(name)] ?? "application/octet-stream";
  const file = { contentType, bytes: readFileSync(join(__dirname, "browser", name)) };
  read.set(name, file);
  return file;
}

function nameOf(path: string): string | undefined {
  if (path === pagePath) return start;
  return path.startsWith(pageFilesPath) ? path.slice(pageFilesPath.length) : undefined;
}
