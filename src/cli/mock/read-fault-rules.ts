import { readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { type FaultRule, parseFaultRules } from "../../mock";
import { usageErrors } from "../errors";

/**
 * Reads fault rules from a file of YAML or JSON: a list of rules, or `rules` with that list.
 *
 * @throws UsageError that names every problem of the file
 */
export async function readFaultRules(path: string): Promise<readonly FaultRule[]> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw usageErrors.unreadable("--faults", path, error);
  });
  const document = parseDocument(text, { logLevel: "silent" });
  if (document.errors.length > 0) {
    throw usageErrors.faults(
      path,
      document.errors.map(({ message }) => message.split("\n")[0] ?? message),
    );
  }
  const parsed = parseFaultRules(valueOf(path, document));
  if ("rules" in parsed) return parsed.rules;
  throw usageErrors.faults(
    path,
    parsed.problems.map(({ field, reason }) => `${field} ${reason}`),
  );
}

/** Aliases may multiply what a text holds, up to a bound. */
function valueOf(path: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw usageErrors.faults(path, [error instanceof Error ? error.message : String(error)]);
  }
}
