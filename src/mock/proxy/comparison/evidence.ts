import type { Profile } from "../../../model";
import { titles } from "../../errors/mesh-errors";
import { isObject, type JsonObject } from "../../json/parse-json";
import type { StoredObject } from "../../store/stored-object";
import { isSuccess } from "./compare-answers";
import { controlPlaneFromBody, meshKind, objectFromBody, text } from "./object-from-body";
import type { Observed } from "./observed";

/** What an answer tells of the time before the request. */
export interface Evidence {
  readonly object: StoredObject;
  /** `shown`: it was there, and this is all of it. `exists`: it was there. `absent`: it was not. */
  readonly says: "shown" | "exists" | "absent";
}

/** Containers come before what they contain. */
export function evidenceOf(observed: Observed, profile: Profile): readonly Evidence[] {
  return [...ofControlPlanes(observed), ...ofMesh(observed, profile), ...ofObjects(observed, profile)];
}

function ofControlPlanes({ method, address, theirs, answered, at }: Observed): readonly Evidence[] {
  const { controlPlaneId: id, isMeshApi } = address;
  if (id !== undefined) {
    // Konnect says of its errors which trace they have; the mesh's own errors come from a control plane that exists.
    const isMissing = theirs.status === 404 && (!isMeshApi || text(answered.instance) !== undefined);
    if (isMissing) return [];
    const isShown = method === "GET" && !isMeshApi && isSuccess(theirs.status);
    return [
      { object: controlPlaneFromBody(id, isShown ? answered : {}, at), says: isShown ? "shown" : "exists" },
    ];
  }
  if (method !== "GET" || !isSuccess(theirs.status)) return [];
  return objectsIn(answered.data).flatMap((body) => {
    const id = text(body.id);
    return id === undefined ? [] : [{ object: controlPlaneFromBody(id, body, at), says: "shown" as const }];
  });
}

function ofMesh({ address, theirs, answered, at }: Observed, profile: Profile): readonly Evidence[] {
  const { controlPlaneId, mesh, isMeshApi } = address;
  if (controlPlaneId === undefined || mesh === undefined || meshKind === undefined) return [];
  // Of what is refused otherwise, the mesh may not have been looked for.
  const wasFound =
    isSuccess(theirs.status) ||
    (theirs.status === 404 && [titles.get, titles.delete].some((title) => title === answered.title));
  if (!wasFound) return [];
  return said(
    "exists",
    objectFromBody({ controlPlaneId, isMeshApi, served: meshKind, name: mesh }, {}, profile, at),
  );
}

function ofObjects(
  { method, address, theirs, sent, answered, at }: Observed,
  profile: Profile,
): readonly Evidence[] {
  if (address.served === undefined) return [];
  const found = (body: JsonObject, name = address.name, mesh = address.mesh) =>
    objectFromBody(
      { ...address, ...(mesh === undefined ? {} : { mesh }), ...(name === undefined ? {} : { name }) },
      body,
      profile,
      at,
    );
  if (address.name === undefined) {
    if (method !== "GET" || !isSuccess(theirs.status)) return [];
    return objectsIn(answered.items).flatMap((body) =>
      said("shown", found(body, text(body.name), text(body.mesh))),
    );
  }
  switch (`${method} ${theirs.status}`) {
    case "GET 200":
      return said("shown", found(answered));
    case "PUT 200":
      return said("exists", found(sent));
    case "DELETE 200":
    case "DELETE 204":
      return said("exists", found({}));
    case "GET 404":
    case "DELETE 404":
    case "PUT 201":
      return said("absent", found({}));
    default:
      return [];
  }
}

function said(says: Evidence["says"], object: StoredObject | undefined): readonly Evidence[] {
  return object === undefined ? [] : [{ object, says }];
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
