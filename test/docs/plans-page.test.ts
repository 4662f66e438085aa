import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findingKinds } from "../../src/plan";
import { reportFormats } from "../../src/cli/diff/report-formats";

const page = readFileSync(resolve(__dirname, "../../docs/plans.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );

it("the page of plans has every finding with its severity and when it is, and no other", () => {
  const severities = ["error", "warning", "info"];
  const told = rows.filter(([, severity = ""]) => severities.includes(severity));
  expect(told).toEqual(
    Object.entries(findingKinds).map(([code, { severity, when }]) => [`\`${code}\``, severity, when]),
  );
});

it("the page of plans has every format", () => {
  const told = rows.filter(([, ending = ""]) => /^`\.\w+`$/.test(ending)).map(([name]) => name);
  expect(told.sort()).toEqual(
    Object.keys(reportFormats)
      .map((name) => `\`${name}\``)
      .sort(),
  );
});
