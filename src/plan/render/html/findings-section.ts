import type { Finding } from "../../report/finding";
import { severityBadge } from "./badges";
import { element, type Markup } from "./markup";

/** A finding with the id of its place on the page. */
export interface LinkedFinding {
  readonly finding: Finding;
  readonly id: string;
}

/**
 * All findings.
 * @param sectionOf the id of the section of an address, where there is one
 */
export function findingsSection(
  findings: readonly LinkedFinding[],
  sectionOf: (address: string) => string | undefined,
): Markup | undefined {
  if (findings.length === 0) return undefined;
  return element(
    "section",
    { "aria-labelledby": "findings" },
    element("h2", { id: "findings" }, "Findings"),
    element(
      "ul",
      { class: "findings" },
      findings.map(({ finding: { code, severity, address, reason, remedy }, id }) => {
        const section = sectionOf(address);
        const where = element("code", {}, address);
        return element(
          "li",
          { id, class: `card finding ${severity}` },
          element(
            "p",
            { class: "facts" },
            severityBadge(severity),
            element("strong", {}, code),
            section === undefined ? where : element("a", { href: `#${section}` }, where),
          ),
          element("p", {}, reason),
          element("p", { class: "remedy" }, remedy),
        );
      }),
    ),
  );
}
