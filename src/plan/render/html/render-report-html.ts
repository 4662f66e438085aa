import type { PlanReport, ServiceReport } from "../../report/report";
import { otherHostnameLines } from "../other-hostname-lines";
import { totalsOf } from "../totals";
import { riskCounts, worstFirst } from "../worst-first";
import { severityBadge } from "./badges";
import { findingsSection, type LinkedFinding } from "./findings-section";
import { element, type Markup, style } from "./markup";
import { otherSections } from "./other-sections";
import { resourceSections, section } from "./resource-details";
import { serviceSection } from "./service-section";
import { pageStyle } from "./style";
import { lines } from "./table";
import { zoneColors } from "./zone-colors";

/**
 * A report as one HTML file: pictures of traffic before and after, and all else that the report holds. It loads nothing,
 * runs nothing, and follows the reader's choice of light or dark.
 */
export function renderReportHtml(report: PlanReport): string {
  const title = titleOf(report);
  const page = element(
    "html",
    { lang: "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      element("title", {}, title),
      style(pageStyle),
    ),
    element("body", {}, renderHeader(report), element("main", {}, renderMain(report))),
  );
  return `<!doctype html>\n${page.html}\n`;
}

/** Whatever should get into the page all the same would not run, and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function titleOf(report: PlanReport): string {
  const counted = totalsOf(report);
  const risks = riskCounts(report.findings).map(({ text }) => text);
  const all = [...(report.isEmpty ? ["no changes"] : []), ...counted, ...risks];
  return `Mesh plan: ${all.length === 0 ? "nothing of the mesh changes" : all.join(", ")}`;
}

function renderHeader(report: PlanReport): Markup {
  const { isEmpty, hasWorld, profile, findings } = report;
  const counted = totalsOf(report);
  const unchanged = isEmpty ? "no changes" : counted.length === 0 ? "nothing of the mesh changes" : undefined;
  return element(
    "header",
    {},
    element("h1", {}, "Mesh plan"),
    element(
      "p",
      { class: "facts" },
      riskCounts(findings).map(({ severity, text }) => severityBadge(severity, text)),
      unchanged !== undefined && element("span", { class: "badge" }, unchanged),
      counted.map((words) => element("span", { class: "badge" }, words)),
    ),
    element(
      "p",
      { class: "quiet" },
      hasWorld
        ? `Forecast for a control plane of profile ${profile}.`
        : "No world was given: attributes alone are compared.",
    ),
  );
}

function renderMain(report: PlanReport): readonly (Markup | undefined)[] {
  const colorOf = zoneColors(report);
  const findings = worstFirst(report.findings).map((finding, index): LinkedFinding => ({
    finding,
    id: `finding-${index}`,
  }));
  const services = worstServicesFirst(report.services, findings);
  const sectionOf = (address: string) => {
    const index = services.findIndex((service) => addressOf(service) === address);
    return index < 0 ? undefined : `service-${index}`;
  };
  return [
    findingsSection(findings, sectionOf),
    services.length === 0
      ? undefined
      : element(
          "section",
          { "aria-labelledby": "services" },
          element("h2", { id: "services" }, "Multi-zone services"),
          element(
            "p",
            { class: "note" },
            "Ribbons have the color of the zone that answers. What stays as it is, is faint.",
          ),
          services.length > 1 ? renderContents(services, findings) : undefined,
          services.map((service, index) =>
            serviceSection(service, { index, colorOf, findings: findingsOf(service, findings) }),
          ),
        ),
    ...otherSections(report),
    ...section(
      "hostnames",
      "Hostnames of other services",
      report.otherHostnames.length === 0
        ? []
        : [element("p", {}, lines(report.otherHostnames.flatMap(otherHostnameLines), 50))],
    ),
    ...resourceSections(report),
    ...section(
      "notes",
      "What could not be told",
      report.notes.map((note) => element("p", {}, note)),
    ),
  ];
}

function renderContents(services: readonly ServiceReport[], findings: readonly LinkedFinding[]): Markup {
  return element(
    "nav",
    { "aria-label": "Services", class: "card" },
    element(
      "ul",
      { class: "contents" },
      services.map((service, index) => {
        const [worst] = findingsOf(service, findings);
        return element(
          "li",
          {},
          element("a", { href: `#service-${index}` }, `${service.mesh}/${service.name}`),
          worst !== undefined && severityBadge(worst.finding.severity, worst.finding.code),
        );
      }),
    ),
  );
}

/** Findings are worst first, so a service is where its worst one is. */
function worstServicesFirst(
  services: readonly ServiceReport[],
  findings: readonly LinkedFinding[],
): readonly ServiceReport[] {
  const order = [...new Set(findings.map(({ finding: { address } }) => address))];
  const placeOf = new Map(order.map((address, place) => [address, place]));
  const rank = (service: ServiceReport) => placeOf.get(addressOf(service)) ?? order.length;
  return [...services].sort((left, right) => rank(left) - rank(right));
}

function findingsOf(service: ServiceReport, findings: readonly LinkedFinding[]): readonly LinkedFinding[] {
  const address = addressOf(service);
  return findings.filter(({ finding }) => finding.address === address);
}

/** As findings name it. */
function addressOf({ address, mesh, name }: ServiceReport): string {
  return address ?? `${mesh}/${name}`;
}
