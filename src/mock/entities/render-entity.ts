import { renderKri, renderSni } from "../../mesh";
import type { Service } from "../service";
import type { ServedKind } from "../kinds/served-kind";
import type { StoredObject } from "../store/stored-object";
import { identify, portsOf } from "./warnings";

/** An object as GET and LIST show it, keys in the server's order. */
export function renderEntity(
  object: StoredObject,
  served: ServedKind,
  service: Service,
): Readonly<Record<string, unknown>> {
  const { kind, mesh, name, creationTime, modificationTime, labels, fields } = object;
  const identified = identify(object, served);
  const snis = service.behaviour.snis ? snisOf(object, served) : [];
  return {
    type: kind,
    ...(mesh === undefined ? {} : { mesh }),
    name,
    creationTime,
    modificationTime,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...(identified === undefined ? {} : { kri: renderKri(identified) }),
    ...(snis.length === 0 ? {} : { snis }),
    ...fields,
    // Where nothing was synced here or computed, a kind with a status shows an empty one.
    ...(served.status === undefined ? {} : { status: fields.status ?? served.status }),
  };
}

function snisOf(object: StoredObject, served: ServedKind) {
  const identified = identify(object, served);
  if (identified === undefined) return [];
  return portsOf(object)
    .map((port) => ({ port: port.port, sni: renderSni(identified, port) }))
    .sort((left, right) => left.port - right.port);
}
