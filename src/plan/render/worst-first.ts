import { type Finding, severities, type Severity } from "../report/finding";

/** Findings by severity; of one severity as they were. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** `2 errors`, `1 warning`; information is not counted among risks. */
export function riskCounts(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly text: string }[] {
  return (["error", "warning"] as const).flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [{ severity, text: `${found} ${severity}${found === 1 ? "" : "s"}` }];
  });
}
