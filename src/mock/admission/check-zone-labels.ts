import { wellKnownLabels } from "../../model";
import { labelField, type Violation } from "../errors/violation";
import type { ZoneRole } from "../role";
import { labelsOf } from "./compute-labels";
import type { Located } from "./write-request";

/** What the control plane of a zone insists on before the syntax of labels. Source: Kuma, pkg/api-server. */
export function checkZoneLabels({ served, mesh, body }: Located, role: ZoneRole): readonly Violation[] {
  const labels = labelsOf(body.labels);
  const origin = labels[wellKnownLabels.origin] ?? "";
  if (!["", "zone", "global"].includes(origin)) {
    return [violation(wellKnownLabels.origin, `unknown resource origin ${JSON.stringify(origin)}`)];
  }
  const insists = role.federated && served.style === "schema";
  const wrongOrigin = insists && origin !== "zone";
  return [
    ...(wrongOrigin ? [violation(wellKnownLabels.origin, "the origin label must be set to 'zone'")] : []),
    ...(origin === "global" ? [] : checkPlace(labels, role.zone, mesh)),
  ];
}

function checkPlace(
  labels: Readonly<Record<string, string>>,
  ownZone: string,
  ownMesh: string | undefined,
): readonly Violation[] {
  const { [wellKnownLabels.zone]: zone = ownZone, [wellKnownLabels.mesh]: mesh = ownMesh } = labels;
  return [
    ...(zone === ownZone
      ? []
      : [violation(wellKnownLabels.zone, `${wellKnownLabels.zone} label should have ${ownZone} value`)]),
    ...(mesh === ownMesh
      ? []
      : [
          violation(
            wellKnownLabels.mesh,
            `${wellKnownLabels.mesh} label must not differ from mesh set on resource`,
          ),
        ]),
  ];
}

function violation(key: string, reason: string): Violation {
  return { field: labelField(key), reason };
}
