import type { Diagnostic } from "../diagnostic";
import { pathOnTheWire } from "../planning/effective-replacements";
import { severity } from "../protocol/enumerations";
import type { MessageInit } from "../protocol/messages";
import { isSensitive } from "../schema/attribute-facets";
import type { Schema } from "../schema/schema";
import { renderPath, type Path } from "../values/path";
import type { Type } from "../values/type";

/** What diagnostics are about, and where their paths lead into. */
export interface Subject {
  readonly schema: Schema;
  readonly type: Type;
}

/**
 * Diagnostics as the protocol carries them. The CLI places one on a nested attribute at the whole resource
 * and does not name the attribute, so the path goes into the text too, unless it is already there.
 * @param subject none when Terraform asked for a type that does not exist: then no path leads anywhere
 */
export function encodeDiagnostics(
  diagnostics: readonly Diagnostic[],
  subject: Subject | undefined,
): MessageInit<"Diagnostic">[] {
  return diagnostics.map((diagnostic) => {
    const path = diagnostic.path ?? [];
    const place = subject === undefined ? [] : placeOf(path, subject);
    return {
      severity: severity[diagnostic.severity],
      summary: diagnostic.summary,
      detail: detailWithPath(diagnostic, path, place),
      ...(place.length > 0 && { attribute: attributePath(place) }),
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

/**
 * Where the CLI is told to look. It quotes the line of the attribute that the path begins with, and all that
 * stands within that attribute can stand on that line: where any of it is sensitive, the whole resource is the
 * place, whose line holds its name alone.
 */
function placeOf(path: Path, { schema, type }: Subject): Path {
  return isSensitive(schema.attributes, path.slice(0, 1)) ? [] : pathOnTheWire(path, type);
}

function detailWithPath({ summary, detail }: Diagnostic, path: Path, place: Path): string {
  const rendered = renderPath(path);
  const isPlaced = path.length === 0 || (path.length === 1 && place.length === 1);
  if (isPlaced || summary.includes(rendered) || detail.includes(rendered)) return detail;
  return detail === "" ? `At ${rendered}.` : `${detail}\n\nAt ${rendered}.`;
}
