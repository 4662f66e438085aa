import { trafficShares } from "../../mesh";
import { type AdminRoute, adminRoute } from "../admin/admin-route";
import { konnectAnswer } from "../answer";
import type { ApiRequest, Handler } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import { changeServices, changeZone, isAt } from "./edit-world";
import { overviewOf } from "./overview";
import { overviewPath, trafficPath } from "./paths";

/**
 * GET of all zones and multi-zone services of a control plane at a glance. Supposing that zones failed (`down=west,east`),
 * or that services had left their zones (`without=east/redis`), it shows what would come of it and changes nothing.
 */
const getOverview: Handler = async (request, service) => {
  const id = idOf(request);
  const deployment = service.zones.deployment(id);
  if (deployment === undefined) return konnectError(konnectErrors.worldNotFound, service.randomness);
  await service.zones.settle(id);
  const supposed = { profile: service.profile, down: namesIn(request, "down") };
  const without = namesIn(request, "without").map(readServiceInZone);
  if (without.length === 0) {
    return konnectAnswer(200, overviewOf(deployment.world, deployment.views(), supposed));
  }
  const unknown = without.find(
    ({ zone, address }) => !deployment.zone(zone)?.services.some((one) => isAt(one, address)),
  );
  if (unknown !== undefined) {
    const reason = `no zone has a service ${unknown.zone}/${unknown.address.name}`;
    const parameter = { field: "without", reason, source: "query" } as const;
    return konnectError(konnectErrors.notValid, service.randomness, [parameter]);
  }
  const world = without.reduce(
    (left, { zone, address }) =>
      changeZone(left, zone, (one) => changeServices(one, address, () => undefined)),
    deployment.world,
  );
  return konnectAnswer(200, overviewOf(world, deployment.forecast(world).view.zones, supposed));
};

/** `east/redis`: a zone and a service in it. */
function readServiceInZone(text: string) {
  const [zone = "", ...name] = text.split("/");
  return { zone, address: { name: name.join("/") } };
}

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
    down: namesIn(request, "down"),
  });
  return shares === undefined
    ? missing("service", "the zone knows no such service or port")
    : konnectAnswer(200, shares);

  function missing(field: string, reason: string) {
    return konnectError(konnectErrors.notValid, service.randomness, [{ field, reason, source: "query" }]);
  }
};

export const trafficRoutes: readonly AdminRoute[] = [
  adminRoute(overviewPath, {
    GET: [
      "every multi-zone service as every zone sees it; supposing: down=west, without=east/redis",
      getOverview,
    ],
  }),
  adminRoute(trafficPath, {
    GET: ["where a client's traffic goes: service, mesh, port, client; supposing: down=west", getTraffic],
  }),
];

function namesIn({ query }: ApiRequest, parameter: string): readonly string[] {
  return query.getAll(parameter).flatMap((names) => names.split(",").filter((name) => name !== ""));
}

function idOf({ parameters }: ApiRequest): string {
  return (parameters.controlPlaneId ?? "").toLowerCase();
}
