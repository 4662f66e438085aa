import { type Child, element, type Markup } from "./markup";

export interface Row {
  readonly cells: readonly Child[];
  /** Something in it changes. */
  readonly isChanged?: boolean;
}

/**
 * A table whose first column names its rows; in a region that scrolls by itself where it is too wide. A column with nothing
 * in it is left out.
 */
export function table(caption: string, allColumns: readonly string[], allRows: readonly Row[]): Markup {
  const isKept = allColumns.map((_, place) => allRows.some(({ cells }) => !isNothing(cells[place])));
  const columns = allColumns.filter((_, place) => isKept[place]);
  const rows = allRows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.filter((_, place) => isKept[place]),
  }));
  return element(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          columns.map((column) => element("th", { scope: "col" }, column)),
        ),
      ),
      element(
        "tbody",
        {},
        rows.map(({ cells: [first, ...others], isChanged }) =>
          element(
            "tr",
            { class: isChanged === true ? "changed" : undefined },
            element("th", { scope: "row" }, first),
            others.map((cell) => element("td", {}, cell)),
          ),
        ),
      ),
    ),
  );
}

function isNothing(cell: Child): boolean {
  return (
    cell === undefined || cell === false || cell === "" || (Array.isArray(cell) && cell.every(isNothing))
  );
}

/** Each on a line of its own; so many of them, and then how many more. */
export function lines(children: readonly Child[], most = 10): readonly Child[] {
  const more = children.length - most;
  return [
    ...children.slice(0, most).map((child) => element("span", { class: "line" }, child)),
    ...(more > 0 ? [element("span", { class: "line quiet" }, `… and ${more} more`)] : []),
  ];
}

/** Both sides of a value; one alone where they are the same. */
export function change(before: string, after: string): Child {
  if (before === after) return element("span", { class: "quiet" }, before);
  return [element("del", {}, before), " → ", element("ins", {}, after)];
}
