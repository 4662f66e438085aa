import { trafficShares } from "../../mesh";
import { konnectAnswer } from "../answer";
import type { ApiRequest, Handler } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Route } from "../routes/route";
import { overviewOf } from "./overview";
import { overviewPath, trafficPath } from "./paths";

/** GET of all zones and multi-zone services of a control plane at a glance. `down=west,east`: with zones that failed. */
const getOverview: Handler = async (request, service) => {
  const id = idOf(request);
  const deployment = service.zones.deployment(id);
  if (deployment === undefined) return konnectError(konnectErrors.worldNotFound, service.randomness);
  await service.zones.settle(id);
  return konnectAnswer(200, overviewOf(deployment, service.profile, downIn(request)));
};

/**
 * GET of where a client's traffic to a multi-zone service goes: `mesh` (`default`), `service`, `port` (the first), `client`
 * (one of the zone's, for affinity), `down` (zones that failed, separated by commas).
 */
const getTraffic: Handler = async (request, service) => {
  const { query, parameters } = request;
  const id = idOf(request);
  const from = parameters.zone ?? "";
  const deployment = service.zones.deployment(id);
  const zone = deployment?.zone(from);
  if (deployment === undefined || zone === undefined) {
    return konnectError(konnectErrors.zoneNotFound, service.randomness);
  }
  const clientName = query.get("client");
  const client = zone.clients.find(({ name }) => name === clientName);
  const name = query.get("service");
  if (name === null) return missing("service", "is required");
  if (clientName !== null && client === undefined) return missing("client", "is no client of the zone");
  await service.zones.settle(id);
  const shares = trafficShares({
    zones: deployment.views(),
    profile: service.profile,
    from,
    client,
    mesh: query.get("mesh") ?? "default",
    service: name,
    port: query.get("port") ?? undefined,
    down: downIn(request),
  });
  return shares === undefined
    ? missing("service", "the zone knows no such service or port")
    : konnectAnswer(200, shares);

  function missing(field: string, reason: string) {
    return konnectError(konnectErrors.notValid, service.randomness, [{ field, reason, source: "query" }]);
  }
};

export const trafficRoutes: readonly Route[] = [
  { path: overviewPath, layer: "konnect", methods: { GET: getOverview } },
  { path: trafficPath, layer: "konnect", methods: { GET: getTraffic } },
];

function downIn({ query }: ApiRequest): readonly string[] {
  return query.getAll("down").flatMap((names) => names.split(",").filter((name) => name !== ""));
}

function idOf({ parameters }: ApiRequest): string {
  return (parameters.controlPlaneId ?? "").toLowerCase();
}
