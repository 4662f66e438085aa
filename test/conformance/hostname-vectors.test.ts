import { renderHostname, type SelectedKind, selectsService } from "../../src/mesh";
import { startMock } from "../../src/mock";
import { call } from "../mock/client";
import { notRun } from "./not-run";
import { allVectors, casesWith, requestVectors } from "./vector";

interface Rendering {
  readonly template: string;
  readonly localZone: string;
  readonly meta: {
    readonly name: string;
    readonly mesh: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
}
interface Outcome {
  readonly hostname?: string;
  readonly error?: { readonly message?: string; readonly contains?: readonly string[] };
}

const renderings = casesWith<Rendering, Outcome>("hostname", "meta").filter(
  ([id]) => !Object.hasOwn(notRun, id),
);
const selections = casesWith<
  {
    readonly selector: Partial<Record<SelectedKind, object>>;
    readonly labels: Readonly<Record<string, string>>;
  },
  { readonly matches: boolean }
>("hostname", "selector");

describe("a hostname", () => {
  it.each(renderings)("%s", (_id, { template, localZone, meta }, { hostname, error }) => {
    const made = renderHostname(template, { labels: {}, ...meta }, localZone);
    if (hostname !== undefined) expect(made).toEqual({ hostname });
    if (error?.message !== undefined) expect(made).toEqual({ error: error.message });
    for (const text of error?.contains ?? []) {
      expect(made).toEqual({ error: expect.stringContaining(text) as unknown });
    }
  });

  it.each(selections)("%s", (_id, { selector, labels }, { matches }) => {
    expect(selectsService({ template: "", selector }, "meshMultiZoneService", labels)).toBe(matches);
  });
});

it("hostname-defaults-global", async () => {
  const { expected } = allVectors.find(({ id }) => id === "hostname-defaults-global") ?? {};
  const { generators } = expected as { generators: readonly { name: string }[] };
  const mock = await startMock({ profile: "v3" });
  try {
    const planes = "/v1/mesh/control-planes";
    const { json } = await call(mock, "POST", planes, { body: { name: "demo" } });
    const listed = await call(mock, "GET", `${planes}/${(json as { id: string }).id}/api/hostnamegenerators`);
    const { items } = listed.json as { items: readonly { name: string; spec: object }[] };
    const byName = (left: { name: string }, right: { name: string }) => (left.name < right.name ? -1 : 1);
    expect(items.map(({ name, spec }) => ({ name, ...spec })).sort(byName)).toEqual(
      [...generators].sort(byName),
    );
  } finally {
    await mock.close();
  }
});

it("every case of the area is run or named as not run", () => {
  const run = new Set([
    ...requestVectors.map(({ id }) => id),
    ...[...renderings, ...selections].map(([id]) => id),
    ...["direction", "nameLength"].flatMap((member) =>
      casesWith<Record<string, unknown>, unknown>("hostname", member).map(([id]) => id),
    ),
    "hostname-defaults-global",
  ]);
  const left = allVectors.filter(({ id, area }) => area === "hostname" && !run.has(id));
  expect(left.map(({ id }) => id).filter((id) => !Object.hasOwn(notRun, id))).toEqual([]);
});
