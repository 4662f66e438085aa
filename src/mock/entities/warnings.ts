import { checkSni, type Identified, type NamedPort, sectionOf } from "../../mesh";
import { checkRfc1035Label, checkRules } from "../../model";
import type { Service } from "../service";
import { type ServedKind, shortNameOf } from "../served-kinds";
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
  return checkSni(identify(object, served), port).map(
    (reason) =>
      `Invalid ${object.kind} SNI (port ${JSON.stringify(sectionOf(port))}): ${reason}. This is deprecated.`,
  );
}

export function identify({ mesh, name, labels }: StoredObject, served: ServedKind): Identified {
  return { shortName: shortNameOf(served), mesh, name, labels };
}

/** The ports of a service; none for what is no service. */
export function portsOf({ fields }: StoredObject): readonly NamedPort[] {
  const spec = fields.spec as { readonly ports?: readonly NamedPort[] } | undefined;
  return spec?.ports ?? [];
}
