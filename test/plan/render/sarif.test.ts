import Ajv from "ajv";
import { findingKinds, renderReportSarif, severities } from "cdktf-konnect-mesh/plan";
import { goldenNames, goldenReport, hostileReport } from "./golden-report";

const message = {
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };

/** What SARIF 2.1.0 requires of the members that we write. Source: its schema, sections 3.13 to 3.52 of the standard. */
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["$schema", "version", "runs"],
  properties: {
    $schema: { type: "string", pattern: "^https://" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["tool", "results"],
        properties: {
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              driver: {
                type: "object",
                additionalProperties: false,
                required: ["name", "rules"],
                properties: {
                  name: { type: "string" },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      type: "object",
                      additionalProperties: false,
                      required: ["id", "shortDescription", "help", "defaultConfiguration"],
                      properties: {
                        id: { type: "string" },
                        shortDescription: message,
                        help: message,
                        defaultConfiguration: { type: "object", properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          invocations: {
            type: "array",
            items: {
              type: "object",
              required: ["executionSuccessful"],
              properties: {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: {
                  type: "array",
                  items: { type: "object", required: ["message"], properties: { message, level } },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
              properties: {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: 0 },
                level,
                message,
                partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
                locations: {
                  type: "array",
                  minItems: 1,
                  items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["logicalLocations"],
                    properties: {
                      physicalLocation: {
                        type: "object",
                        required: ["artifactLocation"],
                        properties: {
                          artifactLocation: {
                            type: "object",
                            required: ["uri"],
                            properties: { uri: { type: "string", pattern: "^[\\x21-\\x7e]+$" } },
                          },
                          region: {
                            type: "object",
                            required: ["startLine"],
                            properties: { startLine: { type: "integer", minimum: 1 } },
                          },
                        },
                      },
                      logicalLocations: {
                        type: "array",
                        minItems: 1,
                        items: { type: "object", required: ["fullyQualifiedName"] },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly locations: readonly unknown[];
    }[];
  }[];
}

const validate = new Ajv().compile(schema);
const levels = { error: "error", warning: "warning", info: "note" };

describe("a report as SARIF", () => {
  it.each(goldenNames)("is of the standard's shape, for hostile names too: %s", (name) => {
    const { report } = goldenReport(name);
    for (const one of [report, hostileReport(report)]) {
      const text = renderReportSarif(one, { locate: () => ({ file: "a b/[plan].json", line: 3 }) });
      expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
    }
  });

  it.each(goldenNames)("has a result for every finding, of its rule and level: %s", (name) => {
    const { report } = goldenReport(name);
    const { runs } = JSON.parse(renderReportSarif(report)) as Log;
    const { tool, results } = runs[0] ?? { tool: { driver: { rules: [] } }, results: [] };
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(findingKinds));
    expect(results.map(({ ruleId, level: said }) => [ruleId, said])).toEqual(
      report.findings.map(({ code, severity }) => [code, levels[severity]]),
    );
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("knows a finding again, and no other for it", () => {
    const fingerprints = goldenNames.flatMap((name) => {
      const { runs } = JSON.parse(renderReportSarif(goldenReport(name).report)) as Log;
      return (runs[0]?.results ?? []).map(({ partialFingerprints: { "finding/v1": print } }) => print);
    });
    const findings = goldenNames.flatMap((name) =>
      goldenReport(name).report.findings.map(({ code, address, reason }) =>
        JSON.stringify([code, address, reason]),
      ),
    );
    expect(new Set(fingerprints).size).toBe(new Set(findings).size);
  });

  it("places a finding in a file where one is known, by its address alone where none is", () => {
    const { report } = goldenReport("rename-replaces");
    const located = renderReportSarif(report, { locate: () => ({ file: "main.tf", line: 12 }) });
    expect((JSON.parse(located) as Log).runs[0]?.results[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "main.tf" }, region: { startLine: 12 } },
        logicalLocations: [{ fullyQualifiedName: "konnect_mesh_multi_zone_service.redis", kind: "resource" }],
      },
    ]);
    expect((JSON.parse(renderReportSarif(report)) as Log).runs[0]?.results[0]?.locations).toEqual([
      {
        logicalLocations: [{ fullyQualifiedName: "konnect_mesh_multi_zone_service.redis", kind: "resource" }],
      },
    ]);
    expect(severities).toEqual(Object.keys(levels));
  });
});
