import { renderKri, renderSni } from "../../mesh";
import type { Service } from "../service";
import type { ServedKind } from "../served-kinds";
import type { StoredObject } from "../store/stored-object";
import { identify, portsOf } from "./warnings";

/** An object as GET and LIST show it, keys in the server's order. */
export function renderEntity(
  object: StoredObject,
  served: ServedKind,
  service: Service,
): Readonly<Record<string, unknown>> {
  const { kind, mesh, name, creationTime, modificationTime, labels, fields } = object;
  const snis = service.behaviour.snis ? snisOf(object, served) : [];
  const hasStatus = served.kind.shape.fields.some((field) => field.name === "status");
  return {
    type: kind,
    ...(mesh === undefined ? {} : { mesh }),
    name,
    creationTime,
    modificationTime,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    kri: renderKri(identify(object, served)),
    ...(snis.length === 0 ? {} : { snis }),
    ...fields,
    // A global control plane never learns what its zones report.
    ...(hasStatus ? { status: {} } : {}),
  };
}

function snisOf(object: StoredObject, served: ServedKind) {
  return portsOf(object)
    .map((port) => ({ port: port.port, sni: renderSni(identify(object, served), port) }))
    .sort((left, right) => left.port - right.port);
}
