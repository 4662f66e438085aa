import { z } from "zod";
import { explainWorldProblem, parseWorld, renderWorldPath, type Zone } from "../../mesh";
import { type AdminRoute, adminRoute, readBody, readJson, refuse } from "../admin/admin-route";
import { seedObjects } from "../admin/seed-objects";
import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest, Handler } from "../api-request";
import { findControlPlane } from "../control-planes/find-control-plane";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Service } from "../service";
import type { Deployment } from "./deployment";
import { changeServices, changeZone, isAt, type ServiceAddress, withHealth } from "./edit-world";
import { worldPath, zonePath, zoneServicePath } from "./paths";

/** The world of a control plane: zones come, go and change. Edits are seen by what is asked next. */
const getWorld: Handler = (request, service) => {
  const deployment = service.zones.deployment(idOf(request));
  if (deployment !== undefined) return konnectAnswer(200, deployment.world);
  const { worldNotFound, controlPlaneNotFound } = konnectErrors;
  const isThere = findControlPlane(service, idOf(request)) !== undefined;
  return konnectError(isThere ? worldNotFound : controlPlaneNotFound, service.randomness);
};

const putWorld: Handler = async (request, service) => {
  const { randomness, zones } = service;
  const id = idOf(request);
  if (findControlPlane(service, id) === undefined) {
    return konnectError(konnectErrors.controlPlaneNotFound, randomness);
  }
  const body = readJson(request, randomness);
  if ("answer" in body) return body.answer;
  const parsed = parseWorld(body.value);
  if ("problems" in parsed) {
    const problems = parsed.problems.map((problem) => ({
      field: renderWorldPath(problem.path),
      reason: explainWorldProblem(problem),
      source: "body" as const,
    }));
    return refuse(problems, randomness);
  }
  const seeded = await seedObjects({ controlPlane: id, objects: parsed.world.objects }, service);
  if ("problems" in seeded) return refuse(seeded.problems, randomness);
  await zones.attach(parsed.world, id, service);
  await zones.settle(id);
  return konnectAnswer(200, parsed.world);
};

type OnZone = (at: {
  readonly request: ApiRequest;
  readonly service: Service;
  readonly deployment: Deployment;
  readonly zone: Zone;
}) => Answer | Promise<Answer>;

function onZone(act: OnZone): Handler {
  return (request, service) => {
    const deployment = service.zones.deployment(idOf(request));
    const zone = deployment?.zone(request.parameters.zone ?? "");
    if (deployment === undefined || zone === undefined) {
      return konnectError(konnectErrors.zoneNotFound, service.randomness);
    }
    return act({ request, service, deployment, zone });
  };
}

const connection = z.strictObject({ online: z.boolean().optional(), enabled: z.boolean().optional() });
const health = z.strictObject({ healthy: z.boolean().optional() });

const patchZone: OnZone = async ({ request, service, deployment, zone }) => {
  const body = readBody(request, connection, service.randomness);
  if ("answer" in body) return body.answer;
  const { online = zone.online, enabled = zone.enabled } = body.value;
  return replace(service, deployment, zone, { ...zone, online, enabled });
};

const patchService: OnZone = async ({ request, service, deployment, zone }) => {
  const address = addressOf(request);
  const body = readBody(request, health, service.randomness);
  if ("answer" in body) return body.answer;
  if (!zone.services.some((one) => isAt(one, address))) return noService(service);
  const { healthy = true } = body.value;
  const changed = changeServices(zone, address, (one) => withHealth(one, healthy));
  return replace(service, deployment, zone, changed);
};

const deleteService: OnZone = async ({ request, service, deployment, zone }) => {
  const address = addressOf(request);
  if (!zone.services.some((one) => isAt(one, address))) return noService(service);
  return replace(
    service,
    deployment,
    zone,
    changeServices(zone, address, () => undefined),
  );
};

async function replace(service: Service, deployment: Deployment, zone: Zone, changed: Zone): Promise<Answer> {
  await deployment.replaceWorld(changeZone(deployment.world, zone.name, () => changed));
  await service.zones.settle(deployment.controlPlaneId);
  return konnectAnswer(200, changed);
}

export const worldRoutes: readonly AdminRoute[] = [
  adminRoute(worldPath, {
    GET: ["the world: zones and what runs in them", getWorld],
    PUT: ["replaces the world, and stores its objects through the API's admission", putWorld],
  }),
  adminRoute(zonePath, {
    GET: [
      "one zone; below it, at /api, the mesh's API as its own control plane serves it",
      onZone(({ zone }) => konnectAnswer(200, zone)),
    ],
    PATCH: ["cuts a zone off with online, or disables it with enabled", onZone(patchZone)],
  }),
  adminRoute(zoneServicePath, {
    PATCH: ["lets a service's endpoints pass or fail their checks with healthy", onZone(patchService)],
    DELETE: ["takes a service out of its zone", onZone(deleteService)],
  }),
];

function addressOf({ parameters, query }: ApiRequest): ServiceAddress {
  return {
    name: parameters.service ?? "",
    mesh: query.get("mesh") ?? undefined,
    namespace: query.get("namespace") ?? undefined,
  };
}

function idOf({ parameters }: ApiRequest): string {
  return (parameters.controlPlaneId ?? "").toLowerCase();
}

function noService({ randomness }: Service): Answer {
  return konnectError(konnectErrors.serviceOfZoneNotFound, randomness);
}
