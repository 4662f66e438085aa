import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import { reportSchema } from "../../scripts/report-schema/report-schema";
import { goldenFile, goldenNames } from "./render/golden-report";

const written = JSON.parse(
  readFileSync(resolve(__dirname, "../../docs/plan-report.schema.json"), "utf8"),
) as object;

/** A reader lets members pass that it does not know; a test does not. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const closed = Object.hasOwn(schema, "properties") && !Object.hasOwn(schema, "$ref");
  return {
    ...Object.fromEntries(Object.entries(schema).map(([name, inner]) => [name, strict(inner)])),
    ...(closed &&
      Array.isArray((schema as { required?: unknown }).required) && { additionalProperties: false }),
  };
}

// A described reference has a description beside it.
const validate = new Ajv({ strict: false }).compile(strict(written) as object);

describe("the JSON Schema of reports", () => {
  it("is that of the type: npx tsx scripts/report-schema.ts", () => {
    expect(JSON.parse(JSON.stringify(reportSchema()))).toEqual(written);
  });

  it.each(goldenNames)("holds for %s, and knows every member", (name) => {
    const report = JSON.parse(goldenFile(name, "report.json")) as unknown;
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it("refuses a report without a member, with one of another type, or with one that is not told of", () => {
    const report = JSON.parse(goldenFile("zone-lost", "report.json")) as { findings: object[] };
    expect(validate({ ...report, summary: undefined })).toBe(false);
    expect(validate({ ...report, isEmpty: "no" })).toBe(false);
    expect(validate({ ...report, more: 1 })).toBe(false);
    expect(validate({ ...report, findings: [{ ...report.findings[0], code: "zone-last" }] })).toBe(false);
  });
});
