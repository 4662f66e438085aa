import { affinityWeights, restWeight } from "../../src/mesh/traffic/affinity-weights";
import { groupEndpoints, type LocatedEndpoint } from "../../src/mesh/traffic/group-endpoints";
import type { LocalityAwareness } from "../../src/mesh/traffic/locality-awareness";
import { overprovisioningFactor } from "../../src/mesh/traffic/overprovisioning-factor";
import { allVectors, casesWith } from "./vector";

type Labels = Readonly<Record<string, string>>;

interface Balanced {
  readonly localZone: string;
  readonly clientLabels?: Labels;
  readonly localityAwareness: LocalityAwareness;
  readonly endpoints: readonly (string | ({ readonly zone: string; readonly ip: string } & Labels))[];
}
interface Groups {
  readonly groups: readonly {
    readonly zone: string;
    readonly subZone?: string;
    readonly priority: number;
    readonly localityWeight?: number;
    readonly ips?: readonly string[];
  }[];
  readonly dropped?: readonly string[];
  readonly overprovisioningFactor: number | null;
}

interface Address extends LocatedEndpoint {
  readonly ip: string;
}

const balanced = casesWith<Balanced, Groups>("lb", "endpoints");
const weights = casesWith<
  { readonly affinityTags: number },
  { readonly weights: readonly number[]; readonly rest: number }
>("lb", "affinityTags");
const thresholds = casesWith<
  { readonly failoverThreshold: { readonly percentage: number } },
  { readonly overprovisioningFactor: number }
>("lb", "failoverThreshold");

describe("localities", () => {
  it.each(balanced)("%s", (_id, { localZone, clientLabels = {}, localityAwareness, endpoints }, expected) => {
    const located = endpoints.map((endpoint): Address => {
      if (typeof endpoint === "string") return { zone: endpoint, ip: `of ${endpoint}`, traits: {} };
      const { zone, ip, ...traits } = endpoint;
      return { zone, ip, traits };
    });
    const client = { zone: localZone, traits: clientLabels };
    const { groups, dropped } = groupEndpoints(located, client, localityAwareness);
    expect(groups).toHaveLength(expected.groups.length);
    groups.forEach(({ endpoints: inGroup, ...group }, place) => {
      const { ips, ...wanted } = expected.groups[place] ?? {};
      expect(group).toEqual(wanted);
      if (ips !== undefined) expect(inGroup.map(({ ip }) => ip)).toEqual(ips);
    });
    expect(dropped.map(({ zone }) => zone)).toEqual(expected.dropped ?? []);
    expect(overprovisioningFactor(localityAwareness) ?? null).toBe(expected.overprovisioningFactor);
  });

  it.each(weights)("%s", (_id, { affinityTags }, expected) => {
    const tags = Array.from({ length: affinityTags }, (_, place) => ({ key: `tag-${place}` }));
    expect(affinityWeights(tags)).toEqual(expected.weights);
    expect(restWeight).toBe(expected.rest);
  });

  it.each(thresholds)("%s", (_id, { failoverThreshold }, expected) => {
    expect(overprovisioningFactor({ crossZone: { failoverThreshold } })).toBe(
      expected.overprovisioningFactor,
    );
  });
});

it("every case of the area is run, here or against the mock", () => {
  const asked = casesWith<{ readonly resource: string }, unknown>("lb", "resource");
  const run = new Set([...balanced, ...weights, ...thresholds, ...asked].map(([id]) => id));
  const left = allVectors.filter(({ id, area }) => area === "lb" && !run.has(id));
  expect(left.map(({ id }) => id)).toEqual([]);
});
