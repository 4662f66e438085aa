import { type MeshObject, parseWorld, reconcileZone, type Zone, type ZoneState } from "../../src/mesh";
import type { Outcome } from "../measure/comparison";
import { measureInterleaved } from "../measure/interleaved";
import type { CompleteOptions } from "./index";

/** The bar: as long may it take at most. */
const longest = 2000;
/** The product of both numbers is ten times as large, what matches is the same. */
const barOfProduct = 3;

/** A zone's control plane that learns of many services, by the number of pairs that match and by that of all pairs. */
export async function benchReconcile({ runs, many }: CompleteOptions): Promise<readonly Outcome[]> {
  const [services, selectors] = [many, many / 10];
  const fewSelectors = selectors / 10;
  const wide = globalObjects(services, selectors);
  const narrow = globalObjects(services, fewSelectors);
  const changed = wide.with(-1, { ...wide.at(-1), labels: { changed: "true" } } as MeshObject);
  const before = reconcile(wide);
  const medians = await measureInterleaved(runs, [
    { name: "wide", measure: () => timed(() => reconcile(wide)) },
    { name: "narrow", measure: () => timed(() => reconcile(narrow)) },
    { name: "again", measure: () => timed(() => reconcile(changed, before)) },
  ]);
  const what = `reconcile ${selectors} multi-zone services over ${services} services`;
  return [
    {
      what,
      measured: medians.wide,
      against: { what: "what it may take", value: longest },
      unit: "ms",
      bar: 1,
    },
    {
      what,
      measured: medians.wide,
      against: { what: `${fewSelectors} with as many matches`, value: medians.narrow },
      unit: "ms",
      bar: barOfProduct,
    },
    {
      what: "the same after one change",
      measured: medians.again,
      against: { what: "the first time", value: medians.wide },
      unit: "ms",
    },
  ];
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function reconcile(received: readonly MeshObject[], state?: ZoneState): ZoneState {
  const reconciled = reconcileZone({ zone, settings: { profile: "2.13" }, received, state, now: time });
  const last = reconciled.view.objects.findLast(({ kind }) => kind === "MeshMultiZoneService");
  const { meshServices = [] } = last?.fields.status as { readonly meshServices?: readonly unknown[] };
  if (meshServices.length === 0) throw new Error("a multi-zone service matches nothing: is it reconciled?");
  return reconciled;
}

const zone = zoneNamed("east");
const time = "2026-01-02T03:04:05Z";

function zoneNamed(name: string): Zone {
  const parsed = parseWorld({ zones: [{ name }] });
  const found = "world" in parsed ? parsed.world.zones[0] : undefined;
  if (found === undefined) throw new Error("the world has no zone");
  return found;
}

/** Services of another zone, and multi-zone services that match all of them, each the same number. */
function globalObjects(services: number, selectors: number): readonly MeshObject[] {
  const common = { mesh: "default", creationTime: time, modificationTime: time };
  const ports = [{ port: 80, targetPort: 8080, appProtocol: "http" }];
  return [
    { ...common, mesh: undefined, kind: "Mesh", name: "default", labels: {}, fields: {} },
    ...Array.from({ length: services }, (_, index) => ({
      ...common,
      kind: "MeshService",
      name: `service-${index}`,
      labels: {
        "kuma.io/display-name": `service-${index}`,
        "kuma.io/origin": "zone",
        "kuma.io/zone": "west",
        "kuma.io/mesh": "default",
        app: `app-${index % selectors}`,
      },
      fields: { spec: { ports, selector: { dataplaneTags: { "kuma.io/service": `service-${index}` } } } },
    })),
    ...Array.from({ length: selectors }, (_, index) => ({
      ...common,
      kind: "MeshMultiZoneService",
      name: `multi-${index}`,
      labels: { "kuma.io/mesh": "default" },
      fields: { spec: { ports, selector: { meshService: { matchLabels: { app: `app-${index}` } } } } },
    })),
  ].map(({ mesh, ...object }): MeshObject => ({ ...object, ...(mesh !== undefined && { mesh }) }));
}
