/**
 * Writes docs/plan-report.schema.json, the JSON Schema of what `konnect-mesh diff --format json` prints, from the types of
 * src/plan/report.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { reportSchema } from "./report-schema/report-schema";

const file = resolve(__dirname, "../docs/plan-report.schema.json");
writeFileSync(file, `${JSON.stringify(reportSchema(), null, 2)}\n`);
console.log("docs/plan-report.schema.json written");
