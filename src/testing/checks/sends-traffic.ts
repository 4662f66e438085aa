import type { ServiceReport, Shares } from "../../plan";
import { aboutService, type ServiceSelector } from "./find-service";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

export interface ExpectedTraffic {
  /** Zone of the client, one without labels and tags. @default clients of every zone */
  readonly from?: string;
  /** Name or number. @default every port */
  readonly port?: string | number;
  /** A zone that has just failed. @default none */
  readonly down?: string;
  /** Shares by zone, from 0 to 1. A zone that is left out gets none. */
  readonly to: Readonly<Record<string, number>>;
  /** What nothing answers, from 0 to 1. @default 0 */
  readonly lost?: number;
}

/** Less than this is no difference between shares. */
const tolerance = 0.005;

/** After the apply, traffic of clients goes to these zones, in these shares. */
export function sendsTraffic(service: ServiceSelector, expected: ExpectedTraffic): PlanCheck {
  return contradictedAsWhole(
    (plan) => aboutService(plan, service, (found) => differences(found, expected)),
    () =>
      `${service}: traffic was expected to go elsewhere than ${render({ zones: expected.to, lost: expected.lost ?? 0 })}`,
    { showsWorld: true },
  );
}

function differences(
  { traffic, hiddenTraffic }: ServiceReport,
  { from, port, down, to, lost = 0 }: ExpectedTraffic,
): readonly string[] {
  if (hiddenTraffic) return ["where its traffic goes is known after apply"];
  const asked = traffic.filter(
    (one) =>
      (from === undefined || one.from.includes(from)) && (port === undefined || one.port === String(port)),
  );
  if (asked.length === 0) {
    const clients = [...new Set(traffic.flatMap((one) => one.from))].join(", ") || "no zone";
    const ports = [...new Set(traffic.map((one) => one.port))].join(", ") || "none";
    return [`no such traffic: there are clients in ${clients}, and ports ${ports}`];
  }
  return asked.flatMap((one) => {
    const failed = one.down.find(({ zone }) => zone === down);
    const shares = failed === undefined ? one.after : failed.after;
    const clients = from ?? one.from.join(", ");
    const when = down === undefined ? "" : ` with ${down} down`;
    const what = `traffic from ${clients} to port ${one.port}${when}`;
    if (shares === null) return [`${what} is known after apply, or there is none`];
    if (isSame(shares, { zones: to, lost })) return [];
    return [
      `${what} expected to go to ${render({ zones: to, lost })}, but it goes to ${render(shares)}${leftOut(one)}`,
    ];
  });
}

function isSame(left: Shares, right: Shares): boolean {
  const zones = new Set([...Object.keys(left.zones), ...Object.keys(right.zones)]);
  const isNear = (one = 0, other = 0) => Math.abs(one - other) < tolerance;
  return (
    isNear(left.lost, right.lost) && [...zones].every((zone) => isNear(left.zones[zone], right.zones[zone]))
  );
}

function leftOut({ leftOut: services }: ServiceReport["traffic"][number]): string {
  if (services.length === 0) return "";
  return ` (left out: ${services.map(({ service: { zone, name }, reason }) => `${name} of ${zone}, ${reason}`).join("; ")})`;
}

function render({ zones, lost }: Shares): string {
  const percent = (share: number) => `${Math.round(share * 1_000) / 10} %`;
  const shares = Object.entries(zones)
    .filter(([, share]) => share > 0)
    .map(([zone, share]) => `${zone} ${percent(share)}`);
  return [...shares, ...(lost > 0 ? [`lost ${percent(lost)}`] : [])].join(", ") || "nowhere";
}
