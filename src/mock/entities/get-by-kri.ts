import { type KriParts, parseKri, syncedName } from "../../mesh";
import type { Answer } from "../answer";
import type { Handler } from "../api-request";
import { meshErrors, titles } from "../errors/mesh-errors";
import type { ServedKind } from "../kinds/served-kind";
import { kindsOf } from "../kinds/served-kinds";
import type { Role } from "../role";
import { showEntity } from "./get-entity";

/** GET of an object by its KRI. What another control plane made is stored under its synced name. */
export const getByKri: Handler = (request, service): Answer => {
  const { kri = "", controlPlaneId = "" } = request.parameters;
  const kinds = kindsOf(service.profile);
  const shortNames = kinds.flatMap(({ kind }) => kind.shortName ?? []);
  const parts = parseKri(kri, new Set(shortNames));
  if ("error" in parts) return meshErrors.badKri(parts.error);
  const served = kinds.find(({ kind }) => kind.shortName === parts.shortName);
  if (served === undefined) return meshErrors.notFound(titles.get);
  const { mesh } = parts;
  const name = storedNameOf(parts, served, service.role);
  const key = { controlPlaneId: controlPlaneId.toLowerCase(), mesh, name };
  const object = service.store.get({ kind: served.kind.name, ...key });
  if (object === undefined) return meshErrors.notFound(titles.get);
  return showEntity(object, served, service, request);
};

/** Source: Kuma, pkg/api-server/kri_endpoint.go. */
function storedNameOf({ mesh, zone, namespace, name }: KriParts, served: ServedKind, role: Role): string {
  const isLocal =
    role.mode === "global" ? zone === "" : zone === role.zone || (zone === "" && !role.federated);
  const extras = [zone, namespace].filter((place) => place !== "");
  const plain = isLocal ? name : syncedName(mesh, name, extras);
  const isNamespaced =
    role.mode === "zone" && role.environment === "kubernetes" && (served.style === "schema" || mesh !== "");
  if (!isNamespaced) return plain;
  return `${plain}.${isLocal && namespace !== "" ? namespace : role.systemNamespace}`;
}
