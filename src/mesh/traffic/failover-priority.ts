import type { FailoverRule } from "./locality-awareness";

const reaches: Readonly<
  Record<FailoverRule["to"]["type"], (zones: readonly string[], zone: string) => boolean>
> = {
  Any: () => true,
  AnyExcept: (zones, zone) => !zones.includes(zone),
  Only: (zones, zone) => zones.includes(zone),
  // Stops nothing: later rules still apply.
  None: () => false,
};

/**
 * The priority of another zone's endpoints: the place of the first rule that reaches the zone, from 1. Rules for clients
 * of other zones are skipped, but counted.
 *
 * @returns `undefined` where no rule reaches the zone: its endpoints are dropped
 */
export function failoverPriority(
  rules: readonly FailoverRule[],
  localZone: string,
  zone: string,
): number | undefined {
  const place = rules.findIndex(({ from, to: { type, zones = [] } }) => {
    const applies = from === undefined || from.zones.includes(localZone);
    return applies && reaches[type](zones, zone);
  });
  return place === -1 ? undefined : place + 1;
}
