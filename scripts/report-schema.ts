/**
 * Writes docs/plan-report.schema.json, the JSON Schema of what `konnect-mesh diff --format json` prints, from the types of
 * src/plan/report.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { reportSchema } from "./report-schema/report-schema";

const file = resolve(__dirname, "../docs/plan-report.schema.json");

async function main(): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(reportSchema()), { ...style, filepath: file }));
  console.log("docs/plan-report.schema.json written");
}

void main();
