import { findingKinds, renderReportJunit } from "cdktf-konnect-mesh/plan";
import { goldenNames, goldenReport } from "./golden-report";

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

describe("a report as JUnit", () => {
  it("has a test case for every check of a service, and fails those with errors", () => {
    const xml = renderReportJunit(goldenReport("zero-match").report);
    expect(count(xml, /<testcase classname="konnect_mesh_multi_zone_service\.redis"/g)).toBe(
      Object.keys(findingKinds).length,
    );
    expect(xml).toMatch(
      /name="zero-match" time="0">\n\s*<failure type="error" message="The selector of redis matches no MeshService in any zone/,
    );
    expect(xml).toContain('name="zone-lost" time="0"/>');
  });

  it("tells of what is no failure in the output of its test case", () => {
    const xml = renderReportJunit(goldenReport("zone-lost").report);
    expect(count(xml, /<failure/g)).toBe(0);
    expect(xml).toMatch(/name="zone-lost" time="0">\n\s*<system-out>warning zone-lost: Zone west falls out/);
  });

  it("fails what the build fails for, and limits on the whole plan", () => {
    const xml = renderReportJunit(goldenReport("zone-lost").report, {
      isFailure: ({ code }) => code === "zone-lost",
      budgets: [{ name: "zones lost: at most 0", breach: "1 zones are lost, 0 may be" }, { name: "kept" }],
    });
    expect(count(xml, /<failure type="warning"/g)).toBe(1);
    expect(xml).toContain('<failure type="budget" message="1 zones are lost, 0 may be"/>');
    expect(xml).toContain('<testcase classname="the whole plan" name="kept" time="0"/>');
    expect(xml).toMatch(/<testsuites name="konnect-mesh diff" tests="15" failures="2"/);
  });

  it.each(goldenNames)("counts what it has: %s", (name) => {
    const xml = renderReportJunit(goldenReport(name).report);
    const [, tests, failures] = /<testsuites [^>]*tests="(\d+)" failures="(\d+)"/.exec(xml) ?? [];
    expect(Number(tests)).toBe(count(xml, /<testcase /g));
    expect(Number(failures)).toBe(count(xml, /<failure /g));
  });
});
