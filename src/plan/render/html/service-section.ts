import type { ServiceReport } from "../../report/report";
import { actionBadge, severityBadge } from "./badges";
import type { LinkedFinding } from "./findings-section";
import { withCode } from "./headline";
import { element, type Markup } from "./markup";
import { trafficFigures } from "./picture/figures";
import { serviceTables } from "./service-tables";

/** The first ones are drawn in full; a plan of hundreds would make a file that no browser likes. */
const most = { pictures: 100, situations: 20 } as const;

export interface ServiceSectionOptions {
  readonly index: number;
  readonly colorOf: (zone: string) => string;
  readonly findings: readonly LinkedFinding[];
}

/** A multi-zone service: headline, picture, tables. */
export function serviceSection(
  service: ServiceReport,
  { index, colorOf, findings }: ServiceSectionOptions,
): Markup {
  const { mesh, name, action, address, headline } = service;
  const id = `service-${index}`;
  return element(
    "section",
    { id, class: "card service", "aria-labelledby": `${id}-name` },
    element("h3", { id: `${id}-name` }, element("span", { class: "quiet" }, `${mesh}/`), name),
    element(
      "p",
      { class: "facts" },
      actionBadge(action, action === "no-op" ? "changes indirectly" : action),
      address !== undefined && element("code", {}, address),
      findings.map(({ finding: { severity, code }, id: target }) =>
        element("a", { href: `#${target}` }, severityBadge(severity, code)),
      ),
    ),
    element("p", { class: "headline" }, withCode(headline)),
    index < most.pictures &&
      trafficFigures(service, { id, colorOf, withSituations: index < most.situations }),
    element(
      "details",
      {},
      element("summary", {}, "Traffic, reach, hostnames and ports in tables"),
      serviceTables(service),
    ),
  );
}
