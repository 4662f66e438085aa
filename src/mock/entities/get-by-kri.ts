import { parseKri, syncedName } from "../../mesh";
import type { Answer } from "../answer";
import type { Handler } from "../api-request";
import { meshErrors, titles } from "../errors/mesh-errors";
import { kindsOf } from "../kinds/served-kinds";
import { showEntity } from "./get-entity";

/** GET of an object by its KRI. What a zone made is stored under its synced name. */
export const getByKri: Handler = (request, service): Answer => {
  const { kri = "", controlPlaneId = "" } = request.parameters;
  const kinds = kindsOf(service.profile);
  const shortNames = kinds.flatMap(({ kind }) => kind.shortName ?? []);
  const parts = parseKri(kri, new Set(shortNames));
  if ("error" in parts) return meshErrors.badKri(parts.error);
  const served = kinds.find(({ kind }) => kind.shortName === parts.shortName);
  const { mesh, zone, namespace } = parts;
  const name =
    zone === ""
      ? parts.name
      : syncedName(
          mesh,
          parts.name,
          [zone, namespace].filter((place) => place !== ""),
        );
  const key = { controlPlaneId: controlPlaneId.toLowerCase(), mesh, name };
  const object = served && service.store.get({ kind: served.kind.name, ...key });
  if (served === undefined || object === undefined) return meshErrors.notFound(titles.get);
  return showEntity(object, served, service, request);
};
