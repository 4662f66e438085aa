import { type Outcome, ratioOf, verdictOf } from "./comparison";

const titles = ["what", "ratio", "bar", "", "median", "against"];

/** One line an outcome: the ratio first, for the times behind it hold for this machine and this run alone. */
export function renderTable(outcomes: readonly Outcome[]): string {
  const rows = [titles, ...outcomes.map(cellsOf)];
  const widths = titles.map((_title, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf(outcome: Outcome): readonly string[] {
  if ("why" in outcome) return [outcome.what, "", "", verdictOf(outcome), "", outcome.why];
  const { what, measured, against, unit, bar, floor } = outcome;
  return [
    what,
    `${ratioOf(outcome).toFixed(2)}×`,
    bar !== undefined ? `≤ ${bar}×` : floor !== undefined ? `≥ ${floor}×` : "",
    verdictOf(outcome),
    `${measured.toFixed(1)} ${unit}`,
    `${against.value.toFixed(1)} ${unit}  ${against.what}`,
  ];
}
