import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorld } from "../../../src/mesh";
import { explainPlan, type Plan, type PlanReport, readPlan } from "cdktf-konnect-mesh/plan";

const root = join(__dirname, "../golden");

export const goldenNames: readonly string[] = readdirSync(root);

export function goldenFile(name: string, file: string): string {
  return readFileSync(join(root, name, file), "utf8");
}

export function goldenReport(name: string): { readonly plan: Plan; readonly report: PlanReport } {
  const parsed = readWorld(goldenFile(name, "world.yaml"));
  if (!("world" in parsed)) throw new Error(`${name} has no world`);
  const plan = readPlan(goldenFile(name, "plan.json"));
  return { plan, report: explainPlan(plan, parsed.world) };
}

/** What a text may hold that means something to HTML, XML, Markdown, a terminal or a place that shows comments. */
export const hostile =
  "`</pre></details><img src=x onerror=document.title='taken'>|\n# x\n[a](https://evil.example) **b** @everyone www.evil.example ]]>\"&amp;\u0000\u0007\u001b[2J\u202e\u0085";

/** Members whose values the code decides, and no plan. */
const decided: ReadonlySet<string> = new Set([
  "code",
  "severity",
  "action",
  "profile",
  "remedy",
  "reportVersion",
]);

/** A report in which every name and value is hostile; what is told apart by it stays apart. */
export function hostileReport(report: PlanReport): PlanReport {
  return hostileValue(report, "") as PlanReport;
}

function hostileValue(value: unknown, member: string): unknown {
  if (typeof value === "string") return decided.has(member) ? value : `${value}${hostile}`;
  if (Array.isArray(value)) return value.map((element: unknown) => hostileValue(element, member));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      member === "zones" ? `${name}${hostile}` : name,
      hostileValue(inner, name),
    ]),
  );
}
