import {
  type DeclaredResource,
  Expression,
  type FormatName,
  formatNames,
  formats,
  type Loss,
  type LossCode,
} from "cdktf-konnect-mesh/formats";
import { renderProblemPath } from "../../src/model";
import { sampleResources } from "./support/arbitrary-declared";

/** Resources in all; CI sets it and asks for every one of them. */
const count = process.env.PROPERTY_THOROUGH === "1" ? 10_000 : 300;
/** So many stand in one document. */
const batch = 300;

const addressOf = ({ kind, name }: DeclaredResource) => `${kind.terraformType}.${name}`;

/** What every resource loses in YAML, by design; all else has to come back, or to be told of. */
const always: Readonly<Record<string, readonly LossCode[]>> = {
  universal: ["control_plane", "name", "kind"],
  kubernetes: ["control_plane", "name", "kind", "implied"],
};

const controlPlaneAlone: readonly LossCode[] = ["control_plane"];

/** The share of resources that something is lost of: by what YAML cannot tell apart, and by a key that CDKTF drops. */
const mostLossy: Readonly<Partial<Record<FormatName, number>>> = {
  universal: 0.06,
  kubernetes: 0.08,
  typescript: 0.08,
};

it.each(formatNames)(
  "any resource comes back from %s as it was, or what is lost is listed",
  async (name) => {
    const { read, write } = formats[name];
    const byDesign = always[name] ?? [];
    let [lossyInAll, keptInAll] = [0, 0];
    for (let seed = 1; seed <= Math.ceil(count / batch); seed++) {
      const resources = sampleResources(batch, { accept: "any", seed });
      const written = write(resources);
      const back = await read(written.text, `document.${name}`);
      expect(back.problems).toEqual([]);
      const absent = new Set(
        written.losses.filter(({ code }) => code === "kind").map((loss) => loss.resource),
      );
      const kept = resources.filter((one) => !absent.has(addressOf(one)));
      expect(kept.length).toBe(
        byDesign.includes("kind") ? resources.filter(isOfMesh).length : resources.length,
      );
      expect(back.resources.length).toBe(kept.length);
      // YAML has no addresses, but an order.
      const found = new Map(
        back.resources.map((one, index) => [hasAddresses(name) ? addressOf(one) : index, one]),
      );
      const pairs = kept.map((one, index) => ({
        one,
        other: found.get(hasAddresses(name) ? addressOf(one) : index),
      }));
      const lossy = new Set([
        ...written.losses.filter(({ code }) => !byDesign.includes(code)).map((loss) => loss.resource),
        ...pairs
          .filter(({ other }) => other !== undefined && losesMore(back.losses, addressOf(other), byDesign))
          .map(({ one }) => addressOf(one)),
      ]);
      lossyInAll += lossy.size;
      keptInAll += kept.length;
      for (const { one, other } of pairs.filter((pair) => lossy.has(addressOf(pair.one)))) {
        const told = [
          ...written.losses.filter(({ resource }) => resource === addressOf(one)),
          ...back.losses.filter(({ resource }) => other !== undefined && resource === addressOf(other)),
        ].filter(({ code }) => !byDesign.includes(code));
        // What is told differs, and nothing differs that is not told.
        const different = differences(attributesIn(one, byDesign), attributesIn(other, byDesign));
        expect(different.filter((path) => !told.some(({ what }) => isOneWithin(path, what)))).toEqual([]);
        const all = differences(attributesIn(one, controlPlaneAlone), attributesIn(other, controlPlaneAlone));
        const sameAfterAll = told.filter(({ what }) => !all.some((path) => isOneWithin(path, what)));
        expect(sameAfterAll.map(({ what }) => what)).toEqual([]);
      }
      const unlike = pairs.filter(
        ({ one, other }) =>
          !lossy.has(addressOf(one)) && comparable(one, byDesign) !== comparable(other, byDesign),
      );
      expect(unlike.slice(0, 3).map(({ one, other }) => [one.attributes, other?.attributes])).toEqual([]);
    }
    expect(lossyInAll / keptInAll).toBeLessThanOrEqual(mostLossy[name] ?? 0);
  },
  120_000,
);

function hasAddresses(name: FormatName): boolean {
  return name !== "universal" && name !== "kubernetes";
}

function isOfMesh({ kind }: DeclaredResource): boolean {
  return kind.scope !== "organization";
}

function losesMore(losses: readonly Loss[], address: string, byDesign: readonly LossCode[]): boolean {
  return losses.some(({ resource, code }) => resource === address && !byDesign.includes(code));
}

/** A resource as text, without what the format never keeps. */
function comparable(resource: DeclaredResource | undefined, byDesign: readonly LossCode[]): string {
  return JSON.stringify([resource?.kind.name, attributesIn(resource, byDesign)]);
}

function attributesIn(resource: DeclaredResource | undefined, byDesign: readonly LossCode[]): unknown {
  const { cp_id, labels, ...attributes } = resource?.attributes ?? {};
  const keptLabels = Object.entries(labels ?? {}).filter(
    ([key]) => key !== "kuma.io/mesh" || !byDesign.includes("implied"),
  );
  return plain({
    ...attributes,
    cp_id: byDesign.includes("control_plane") ? null : cp_id,
    labels:
      labels === undefined && byDesign.includes("implied") ? {} : labels && Object.fromEntries(keptLabels),
  });
}

/** Where two values differ: each member that only one of them has, and each leaf. */
function differences(
  one: unknown,
  other: unknown,
  path: readonly (string | number)[] = [],
): readonly string[] {
  if (!isObject(one) || !isObject(other)) {
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [renderProblemPath(path)];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const step = Array.isArray(one) ? Number(key) : key.slice(1);
    if (Object.hasOwn(one, key) && Object.hasOwn(other, key)) {
      return differences(one[key], other[key], [...path, step]);
    }
    // What came instead of something is told where that was.
    return [renderProblemPath(Object.hasOwn(one, key) ? [...path, step] : path)];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isOneWithin(path: string, other: string): boolean {
  return path.startsWith(other) || other.startsWith(path);
}

/** Nothing set to null, names in order, expressions by their source. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Expression) return { expression: value.source };
  if (typeof value !== "object" || value === null) return value;
  const set = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(
    set.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [`.${key}`, plain(entry)]),
  );
}
