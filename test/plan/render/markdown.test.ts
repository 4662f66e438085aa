import { type PlanReport, renderReportMarkdown } from "cdktf-konnect-mesh/plan";
import { goldenNames, goldenReport, hostileReport } from "./golden-report";

/** Text outside of code and of preformatted HTML; titles of what is folded are HTML and no Markdown, but prose. */
function proseOf(markdown: string): string {
  return markdown.replace(/<pre>[\s\S]*?<\/pre>/g, "").replace(/(?<!\\)`[^`\n]*`/g, "code");
}

function titlesOf(markdown: string): readonly string[] {
  return markdown.match(/<summary>.*<\/summary>/g) ?? [];
}

function large(count: number): PlanReport {
  const { report } = goldenReport("zone-lost");
  const [service] = report.services;
  const [resource] = report.resources;
  const [finding] = report.findings;
  if (service === undefined || resource === undefined || finding === undefined)
    throw new Error("It is empty.");
  const each = <Value>(make: (index: number) => Value) =>
    Array.from({ length: count }, (_, index) => make(index));
  return {
    ...report,
    summary: {
      ...report.summary,
      headlines: each((index) => `selector edit: \`redis-${index}\` matches nothing`),
    },
    services: each((index) => ({ ...service, name: `redis-${index}` })),
    resources: each((index) => ({ ...resource, address: `${resource.address}[${index}]` })),
    findings: [
      ...each((index) => ({ ...finding, address: `${finding.address}[${index}]` })),
      { ...finding, code: "zero-match", severity: "error", address: "the.worst" },
    ],
  };
}

describe("a report as a comment", () => {
  it.each([1, 40, 5_000])("fits, with %d services", (count) => {
    const markdown = renderReportMarkdown(large(count));
    expect(markdown.length).toBeLessThanOrEqual(65_536);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  });

  it("has the worst finding first, and says what is left out", () => {
    const markdown = renderReportMarkdown(large(5_000));
    expect(markdown.indexOf("`the.worst`")).toBeLessThan(markdown.indexOf("`zone-lost`"));
    expect(markdown).toContain("- … and 4970 more services");
    expect(markdown).toMatch(/_Too long for a comment: \d+ sections are left out\._/);
  });

  it("fits where a single text is longer than a comment", () => {
    const { report } = goldenReport("zone-lost");
    const headlines = ["x".repeat(100_000)];
    const findings = report.findings.map((one) => ({ ...one, reason: "y".repeat(100_000) }));
    const markdown = renderReportMarkdown({ ...report, findings, summary: { ...report.summary, headlines } });
    expect(markdown.length).toBeLessThan(10_000);
  });

  it.each(goldenNames)("takes hostile names for text: %s", (name) => {
    const markdown = renderReportMarkdown(hostileReport(goldenReport(name).report));
    const prose = proseOf(markdown);
    const tags = prose.match(/<[^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/^<(\/?(details|summary)|!-- --)>$/.test(tag))).toEqual([]);
    expect(prose).not.toMatch(/@everyone|#\d|https?:\/\/|www\./);
    const read = titlesOf(prose).reduce((text, title) => text.replace(title, ""), prose);
    // Neither link nor emphasis of a plan's own; ours are counts in the heading.
    expect(read).not.toMatch(/(?<!\\)\[a|(?<!\\)\*\*b/);
    expect(prose.match(/^#/gm)?.length).toBe(1);
    expect(markdown).not.toMatch(/\u202e|(?!\n)\p{Cc}/u);
  });

  it.each(goldenNames)("keeps a table's rows whole: %s", (name) => {
    const { report } = goldenReport(name);
    const rows = renderReportMarkdown(hostileReport(report))
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.length).toBe(report.findings.length === 0 ? 0 : report.findings.length + 2);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(6);
  });
});
