import { listed } from "../report/headline";
import type { PlanReport } from "../report/report";

/** What a plan does to something that is no multi-zone service, in lines: the same words in every format. */
export interface OtherReport {
  readonly address: string;
  readonly action: PlanReport["generators"][number]["action"];
  readonly headline: string;
  readonly lines: readonly string[];
}

const mostNamed = 10;

/** Hostname generators, MeshServices and load-balancing strategies. */
export function otherReports({ generators, meshServices, strategies }: PlanReport): readonly OtherReport[] {
  return [
    ...generators.map((one) => ({
      ...identity(one),
      lines: [
        ...sides("template", one.template.before, one.template.after),
        ...sides("selects", selectionWords(one.selects.before), selectionWords(one.selects.after)),
        ...sides("services with a hostname of it", one.named.before, one.named.after ?? "known after apply"),
        ...signed(one),
        ...one.faults.map(
          ({ reason, message, services, zones, isOld }) =>
            `${reason}: ${message}, for ${some(services)} in ${listed(zones)}${isOld ? " (as before)" : ""}`,
        ),
        ...hiddenLines(one),
      ],
    })),
    ...meshServices.map((one) => ({
      ...identity(one),
      lines: [
        ...sides("matched by", some(one.matchedBy.before), some(one.matchedBy.after)),
        ...(one.matchedBy.mayBe.length > 0 ? [`may be matched by ${some(one.matchedBy.mayBe)}`] : []),
        ...signed(one),
        ...hiddenLines(one),
      ],
    })),
    ...strategies.map((one) => ({
      ...identity(one),
      lines: [
        ...sides("destinations", some(one.destinations.before), some(one.destinations.after)),
        ...(one.moves.length > 0 ? [`moves traffic to ${some(one.moves)}`] : []),
        ...hiddenLines(one),
      ],
    })),
  ];
}

function identity({ address, action, headline }: Omit<OtherReport, "lines">): Omit<OtherReport, "lines"> {
  return { address, action, headline };
}

function sides(
  what: string,
  before: string | number | null,
  after: string | number | null,
): readonly string[] {
  const [left, right] = [before ?? "", after ?? ""].map((side) => (side === "" ? "(none)" : String(side)));
  if (left === right) return left === "(none)" ? [] : [`${what}  ${left}  (unchanged)`];
  return [`${what}  ${left} → ${right}`];
}

function signed({
  appears,
  vanishes,
}: Pick<PlanReport["generators"][number], "appears" | "vanishes">): readonly string[] {
  return [
    ...(appears.length > 0 ? [`+ ${some(appears)}`] : []),
    ...(vanishes.length > 0 ? [`- ${some(vanishes)}`] : []),
  ];
}

function selectionWords(selected: PlanReport["generators"][number]["selects"]["before"]): string | null {
  if (selected === null) return null;
  const labels = Object.entries(selected.matchLabels).map(([key, value]) => `${key} = ${value}`);
  return labels.length === 0 ? `every ${selected.kind}` : `${selected.kind} with ${listed(labels)}`;
}

function hiddenLines({ hidden }: Pick<PlanReport["generators"][number], "hidden">): readonly string[] {
  return hidden.map(({ path, why }) => `${path} is ${why}`);
}

function some(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return listed(more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}
