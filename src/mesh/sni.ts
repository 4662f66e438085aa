import { checkRfc1123Label, wellKnownLabels } from "../model";
import { displayNameOf, type Identified } from "./kri";

/** A port as an SNI names it: by name, or else by number. */
export interface NamedPort {
  readonly port: number;
  readonly name?: string | undefined;
}

const longestHostname = 253;

/** The last part of an SNI. */
export function sectionOf({ name, port }: NamedPort): string {
  return name ?? String(port);
}

/**
 * The server name of a port in the mesh's own TLS: `sni.SHORT.MESH[.ZONE[.NAMESPACE]].NAME.SECTION`.
 * A namespace counts only together with a zone. Source: Kuma v3.
 */
export function renderSni(object: Identified, port: NamedPort): string {
  return ["sni", object.shortName, ...placeOf(object), displayNameOf(object), sectionOf(port)].join(".");
}

/** Why a port's SNI is no hostname: the server's words, none when it is fine. */
export function checkSni(object: Identified, port: NamedPort): readonly string[] {
  const [mesh = "", zone, namespace] = placeOf(object);
  const length = Buffer.byteLength(renderSni(object, port));
  return [
    ...checkPart("mesh", mesh),
    ...checkPart("name", displayNameOf(object)),
    ...(zone === undefined ? [] : checkPart("zone", zone)),
    ...(namespace === undefined ? [] : checkPart("namespace", namespace)),
    ...checkRfc1123Label(sectionOf(port)),
    ...(length > longestHostname
      ? [`computed SNI is ${length} characters which exceeds the DNS hostname limit (${longestHostname})`]
      : []),
  ];
}

function placeOf({ mesh = "", labels }: Identified): readonly string[] {
  const zone = labels[wellKnownLabels.zone] ?? "";
  const namespace = labels[wellKnownLabels.namespace] ?? "";
  return [mesh, ...(zone === "" ? [] : [zone, ...(namespace === "" ? [] : [namespace])])];
}

function checkPart(part: string, value: string): readonly string[] {
  return checkRfc1123Label(value).map(
    (reason) => `${part} ${JSON.stringify(value)} does not conform to RFC 1123: ${reason}`,
  );
}
