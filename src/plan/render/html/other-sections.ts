import type { PlanReport } from "../../report/report";
import { otherReports } from "../other-reports";
import { actionBadge } from "./badges";
import { withCode } from "./headline";
import { element, type Markup } from "./markup";
import { lines } from "./table";

/** Generators, MeshServices and strategies that the plan changes. */
export function otherSections(report: PlanReport): readonly Markup[] {
  const others = otherReports(report);
  if (others.length === 0) return [];
  return [
    element(
      "section",
      { "aria-labelledby": "others" },
      element("h2", { id: "others" }, "Generators, MeshServices and strategies"),
      others.map(({ address, action, headline, lines: told }) =>
        element(
          "article",
          { class: "card" },
          element("p", { class: "facts" }, actionBadge(action), element("code", {}, address)),
          element("p", { class: "headline" }, withCode(headline)),
          element("p", { class: "told" }, lines(told, 30)),
        ),
      ),
    ),
  ];
}
