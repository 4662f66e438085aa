import { isDeepStrictEqual } from "node:util";
import type { Mock } from "../../../src/mock";
import { servedKinds } from "../../../src/mock/kinds/served-kinds";
import { call } from "../client";
import type { ApiDescription } from "../openapi/api-description";

interface Item {
  readonly name: string;
  readonly mesh?: string;
}

interface Page {
  readonly total: number;
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Throws unless the lists of a control plane, page by page, are what is stored, and every item is what GET shows. */
export async function checkConsistency(
  mock: Mock,
  description: ApiDescription,
  controlPlaneId: string,
): Promise<void> {
  const api = `/v1/mesh/control-planes/${controlPlaneId}/api`;
  const objects = mock.objects().filter((object) => object.controlPlaneId === controlPlaneId);
  const meshes = new Set(objects.filter(({ kind }) => kind === "Mesh").map(({ name }) => name));
  for (const { kind } of servedKinds) {
    const stored = objects.filter((object) => object.kind === kind.name);
    if (stored.length === 0) continue;
    const items = await listAll(mock, `${api}/${kind.collection}?size=3`);
    same(
      items.map(({ mesh, name }) => [mesh, name]),
      stored.map(({ mesh, name }) => [mesh, name]),
      `the list of ${kind.collection}`,
    );
    for (const item of items) {
      if (item.mesh !== undefined && !meshes.has(item.mesh)) throw new Error(`${item.name} is in no mesh`);
      const inMesh = kind.scope === "mesh" ? `/meshes/${item.mesh}` : "";
      const target = `${api}${inMesh}/${kind.collection}/${encodeURIComponent(item.name)}`;
      const { status, text, json, headers } = await call(mock, "GET", target);
      same(json, item, `GET ${target}`);
      const contentType = headers["content-type"]?.toString();
      const problem = description.findUndescribed({ method: "GET", target, status, contentType, text });
      if (problem !== undefined) throw new Error(`${target}: ${problem}`);
    }
  }
}

async function listAll(mock: Mock, first: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let path: string | undefined = first; path !== undefined;) {
    const page: Page = (await call(mock, "GET", path)).json as Page;
    items.push(...page.items);
    const next: URL | undefined = page.next === null ? undefined : new URL(page.next);
    path = next === undefined ? undefined : `${next.pathname}${next.search}`;
    if (path === undefined) same(items.length, page.total, `the total of ${first}`);
  }
  return items;
}

function same(given: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(given, expected)) return;
  throw new Error(`${what} differs: ${JSON.stringify(given)} and not ${JSON.stringify(expected)}`);
}
