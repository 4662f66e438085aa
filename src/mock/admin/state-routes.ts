import { z } from "zod";
import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";
import { renderTime } from "../time";
import { type AdminRoute, adminRoute, readBody, readJson, refuse } from "./admin-route";
import type { Administration } from "./administration";
import { seedObjects } from "./seed-objects";
import { parseSnapshot } from "./snapshot";

const nothing = z.strictObject({});
const time = z.iso.datetime({ offset: true });
const seed = z.strictObject({
  controlPlane: z.string().min(1).optional(),
  empty: z.boolean().optional(),
  objects: z.array(z.custom<Readonly<Record<string, unknown>>>(isPlainObject, "must be an object")),
});

/** What the mock stores: read as it is or was, added to, kept, brought back. */
export function stateRoutes(administration: Administration): readonly AdminRoute[] {
  return [
    adminRoute("/reset", {
      POST: [
        "back to the start: what is stored, ids to come, time, faults, latency, log; the body is {}",
        async (request, { randomness }) => {
          const body = readBody(request, nothing, randomness);
          if ("answer" in body) return body.answer;
          await administration.reset();
          return konnectAnswer(200, {});
        },
      ],
    }),
    adminRoute("/objects", {
      GET: [
        "everything stored; at: as of a time; filters: controlPlane, kind, mesh, name",
        (request, service) => getObjects(request, service, administration),
      ],
      POST: [
        "stores objects through the API's admission, all or none: { controlPlane, empty, objects }",
        async (request, service) => {
          const body = readBody(request, seed, service.randomness);
          if ("answer" in body) return body.answer;
          const { controlPlane, empty, objects } = body.value;
          const seeded = await seedObjects(
            {
              ...(controlPlane === undefined ? {} : { controlPlane }),
              ...(empty === undefined ? {} : { empty }),
              objects,
            },
            service,
          );
          return "problems" in seeded
            ? refuse(seeded.problems, service.randomness)
            : konnectAnswer(200, seeded.outcome);
        },
      ],
    }),
    adminRoute("/snapshot", {
      GET: ["everything stored, to be brought back", () => konnectAnswer(200, administration.snapshot())],
      PUT: [
        "brings a snapshot back, in place of all that is stored",
        async (request, { randomness, profile }) => {
          const body = readJson(request, randomness);
          if ("answer" in body) return body.answer;
          const parsed = parseSnapshot(body.value, profile);
          if ("problems" in parsed) return refuse(parsed.problems, randomness);
          await administration.restore(parsed.snapshot);
          return konnectAnswer(200, { objects: parsed.snapshot.objects.length });
        },
      ],
    }),
  ];
}

/** What objects can be chosen by. */
const filters: Readonly<Record<string, (object: StoredObject) => string | undefined>> = {
  controlPlane: ({ controlPlaneId }) => controlPlaneId,
  kind: ({ kind }) => kind,
  mesh: ({ mesh }) => mesh,
  name: ({ name }) => name,
};

function getObjects(
  { query }: ApiRequest,
  { randomness, store, clock }: Service,
  administration: Administration,
): Answer {
  const unknown = [...query.keys()].filter((name) => name !== "at" && !Object.hasOwn(filters, name));
  const at = query.get("at");
  const problems = [
    ...unknown.map((field) => ({
      field,
      reason: `is no filter: use ${Object.keys(filters).join(", ")}, or at`,
      source: "query" as const,
    })),
    ...(at === null || time.safeParse(at).success
      ? []
      : [{ field: "at", reason: "must be a time as RFC 3339 writes it", source: "query" as const }]),
  ];
  if (problems.length > 0) return refuse(problems, randomness);
  const moment = at === null ? clock() : new Date(at);
  const objects = at === null ? store.all() : administration.objectsAt(moment);
  if (objects === undefined) {
    const { since } = administration.parts.history;
    const detail = `Nothing is remembered before ${renderTime(new Date(since ?? 0))}`;
    return konnectError({ ...konnectErrors.gone, detail }, randomness);
  }
  const wanted = [...query].filter(([name]) => name !== "at");
  const chosen = objects.filter((object) =>
    wanted.every(([name, value]) => filters[name]?.(object) === value),
  );
  return konnectAnswer(200, { time: renderTime(moment), objects: chosen });
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
