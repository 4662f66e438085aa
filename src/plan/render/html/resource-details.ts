import type { Action, AttributeChange } from "../../plan";
import type { PlanReport, ResourceReport } from "../../report/report";
import { valueWords } from "../attribute-words";
import { driftWords, resourceWords } from "../resource-words";
import { actionBadge } from "./badges";
import { element, type Markup } from "./markup";
import { change, type Row, table } from "./table";

/** What a plan does to resources, attribute by attribute, folded. */
export function resourceSections({ resources, drift, outputs }: PlanReport): readonly Markup[] {
  return [
    ...section(
      "resources",
      "Resources",
      resources.map((one) => resourceDetails(one, resourceWords(one))),
    ),
    ...section(
      "drift",
      "Changed outside of Terraform",
      drift.map((one) => resourceDetails(one, driftWords(one))),
    ),
    ...section(
      "outputs",
      "Outputs",
      outputs.length === 0
        ? []
        : [
            table(
              "Outputs that differ",
              ["Output", "Value"],
              outputs.map((output) => {
                const { before, after } = valueWords(output);
                return { cells: [element("code", {}, output.name), change(before, after)] };
              }),
            ),
          ],
    ),
  ];
}

export function section(id: string, title: string, children: readonly Markup[]): readonly Markup[] {
  if (children.length === 0) return [];
  return [
    element(
      "section",
      { "aria-labelledby": id },
      element("h2", { id }, title),
      element("div", { class: "card" }, children),
    ),
  ];
}

function resourceDetails({ address, action, attributes }: ResourceReport, words: string): Markup {
  const title = [actionBadge(action, words), " ", element("code", {}, address)];
  if (attributes.length === 0) return element("p", { class: "line" }, title);
  return element(
    "details",
    {},
    element("summary", {}, title),
    table(
      `Attributes of ${address}`,
      ["Attribute", "Value"],
      attributes.map((attribute) => attributeRow(attribute, action)),
    ),
  );
}

function attributeRow(attribute: AttributeChange, action: Action): Row {
  const { before, after } = valueWords(attribute);
  return {
    cells: [
      element("code", {}, attribute.path),
      [
        action === "create" ? after : action === "delete" ? before : change(before, after),
        attribute.forcesReplacement && element("strong", { class: "bad" }, " forces replacement"),
      ],
    ],
  };
}
