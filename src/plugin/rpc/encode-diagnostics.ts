import type { Diagnostic } from "../diagnostic";
import { severity } from "../protocol/enumerations";
import type { MessageInit } from "../protocol/messages";
import { pathOnTheWire } from "../planning/effective-replacements";
import { renderPath, type Path } from "../values/path";
import type { Type } from "../values/type";

/**
 * Diagnostics as the protocol carries them. The CLI places one on a nested attribute at the whole resource
 * and does not name the attribute, so the path goes into the text too, unless it is already there.
 */
export function encodeDiagnostics(
  diagnostics: readonly Diagnostic[],
  type: Type,
): MessageInit<"Diagnostic">[] {
  return diagnostics.map((diagnostic) => {
    const path = diagnostic.path ?? [];
    return {
      severity: severity[diagnostic.severity],
      summary: diagnostic.summary,
      detail: detailWithPath(diagnostic, path),
      ...(path.length > 0 && { attribute: attributePath(pathOnTheWire(path, type)) }),
    };
  });
}

/** A path as the protocol carries it. */
export function attributePath(path: Path): MessageInit<"AttributePath"> {
  return {
    steps: path.map((step) => {
      if ("attribute" in step) return { attributeName: step.attribute };
      return "index" in step ? { elementKeyInt: step.index } : { elementKeyString: step.key };
    }),
  };
}

function detailWithPath({ summary, detail }: Diagnostic, path: Path): string {
  const rendered = renderPath(path);
  if (path.length < 2 || summary.includes(rendered) || detail.includes(rendered)) return detail;
  return detail === "" ? `At ${rendered}.` : `${detail}\n\nAt ${rendered}.`;
}
