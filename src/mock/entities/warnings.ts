import { checkSni, type Identified, type NamedPort, sectionOf } from "../../mesh";
import { checkRfc1035Label, checkRules, meshMultiZoneService, meshService } from "../../model";
import type { Service } from "../service";
import type { ServedKind } from "../kinds/served-kind";
import type { StoredObject } from "../store/stored-object";

/** What the server warns of when it has stored an object: the name first, then the SNI of each port. */
export function warningsOf(object: StoredObject, served: ServedKind, service: Service): readonly string[] {
  const problems = checkRules(served.kind, object, { profile: service.profile, stages: ["store"] });
  const names = problems.filter(({ severity }) => severity === "warning").map(({ given }) => String(given));
  return [
    ...names.map((name) => warnOfName(object.kind, name)),
    ...(service.behaviour.snis ? portsOf(object).flatMap((port) => warnOfSni(object, served, port)) : []),
  ];
}

function warnOfName(kind: string, name: string): string {
  const errors = checkRfc1035Label(name).join("; ");
  return `Invalid ${kind} resource name: '${name}'. It does not conform to the DNS format (RFC 1035). This is deprecated. Errors: ${errors}`;
}

function warnOfSni(object: StoredObject, served: ServedKind, port: NamedPort): readonly string[] {
  const identified = identify(object, served);
  if (identified === undefined) return [];
  return checkSni(identified, port).map(
    (reason) =>
      `Invalid ${object.kind} SNI (port ${JSON.stringify(sectionOf(port))}): ${reason}. This is deprecated.`,
  );
}

/** What a KRI or an SNI is made of; `undefined` for a kind that has neither. */
export function identify(
  { mesh, name, labels }: StoredObject,
  { kind: { shortName } }: ServedKind,
): Identified | undefined {
  return shortName === undefined ? undefined : { shortName, mesh, name, labels };
}

const kindsWithPorts: readonly string[] = [meshMultiZoneService.name, meshService.name];

export function hasPorts(kind: string): boolean {
  return kindsWithPorts.includes(kind);
}

/** The ports of a service; none for what is no service. */
export function portsOf({ kind, fields }: StoredObject): readonly NamedPort[] {
  if (!hasPorts(kind)) return [];
  const spec = fields.spec as { readonly ports?: readonly NamedPort[] } | undefined;
  return spec?.ports ?? [];
}
