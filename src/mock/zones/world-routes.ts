import { parseWorld, renderWorldProblem, type Zone } from "../../mesh";
import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest, Handler } from "../api-request";
import { type InvalidParameter, konnectError, konnectErrors } from "../errors/konnect-errors";
import { isObject, type JsonObject, parseJson } from "../json/parse-json";
import type { Route } from "../routes/route";
import type { Service } from "../service";
import type { Deployment } from "./deployment";
import { changeServices, changeZone, isAt, type ServiceAddress, withHealth } from "./edit-world";
import { worldPath, zonePath } from "./paths";

/** The world of a control plane: zones come, go and change. Edits are seen by what is asked next. */
const getWorld: Handler = (request, service) => {
  const deployment = service.zones.deployment(idOf(request));
  return deployment === undefined ? noWorld(service) : konnectAnswer(200, deployment.world);
};

const putWorld: Handler = async (request, service) => {
  const body = parseJson(request.body);
  if ("error" in body) return invalid(service, [{ field: "", reason: body.error, source: "body" }]);
  const parsed = parseWorld(body.value);
  if ("problems" in parsed) {
    return invalid(
      service,
      parsed.problems.map((problem) => ({
        field: problem.path.join("."),
        reason: renderWorldProblem(problem),
        source: "body",
      })),
    );
  }
  service.zones.attach(parsed.world, idOf(request), service);
  await service.zones.settle(idOf(request));
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

const patchZone: OnZone = async ({ request, service, deployment, zone }) => {
  const body = readFlags(request, service, ["online", "enabled"]);
  if ("answer" in body) return body.answer;
  return replace(service, deployment, zone, { ...zone, ...body.flags });
};

const patchService: OnZone = async ({ request, service, deployment, zone }) => {
  const address = addressOf(request);
  const body = readFlags(request, service, ["healthy"]);
  if ("answer" in body) return body.answer;
  if (!zone.services.some((one) => isAt(one, address))) return noService(service);
  const { healthy = true } = body.flags;
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
  deployment.replaceWorld(changeZone(deployment.world, zone.name, () => changed));
  await service.zones.settle(deployment.controlPlaneId);
  return konnectAnswer(200, changed);
}

export const worldRoutes: readonly Route[] = [
  { path: worldPath, layer: "konnect", methods: { GET: getWorld, PUT: putWorld } },
  {
    path: zonePath,
    layer: "konnect",
    methods: { GET: onZone(({ zone }) => konnectAnswer(200, zone)), PATCH: onZone(patchZone) },
  },
  {
    path: `${zonePath}/services/:service`,
    layer: "konnect",
    methods: { PATCH: onZone(patchService), DELETE: onZone(deleteService) },
  },
];

function readFlags<Flag extends string>(
  { body }: ApiRequest,
  service: Service,
  flags: readonly Flag[],
): { readonly flags: Readonly<Partial<Record<Flag, boolean>>> } | { readonly answer: Answer } {
  const parsed = parseJson(body);
  const value: JsonObject | undefined =
    "value" in parsed && isObject(parsed.value) ? parsed.value : undefined;
  const wrong = Object.entries(value ?? {}).filter(
    ([name, flag]) => !(flags as readonly string[]).includes(name) || typeof flag !== "boolean",
  );
  if (value !== undefined && wrong.length === 0) {
    return { flags: value as Readonly<Partial<Record<Flag, boolean>>> };
  }
  const reason = `must be an object of true or false for ${flags.join(", ")}`;
  const fields = wrong.length > 0 ? wrong.map(([name]) => name) : [""];
  return {
    answer: invalid(
      service,
      fields.map((field) => ({ field, reason, source: "body" })),
    ),
  };
}

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

function invalid({ randomness }: Service, parameters: readonly InvalidParameter[]): Answer {
  return konnectError(konnectErrors.notValid, randomness, parameters);
}

function noWorld({ randomness }: Service): Answer {
  return konnectError(konnectErrors.worldNotFound, randomness);
}

function noService({ randomness }: Service): Answer {
  return konnectError(konnectErrors.serviceOfZoneNotFound, randomness);
}
