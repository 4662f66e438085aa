import type { Diagnostic } from "../diagnostic";
import type { Message, MessageInit } from "../protocol/messages";
import { validateConfig } from "../validation/validate-config";
import type { ValueRecord } from "../values/value";
import type { Schema } from "../schema/schema";
import { problems } from "./problems";
import type { Report } from "./report";
import type { Served } from "./served-provider";

interface Validated {
  validate?(config: ValueRecord): readonly Diagnostic[];
}

/** Checks a configuration of a resource or data source, first by its schema, then by its own word. */
export async function validateConfigOf(
  kind: "resource" | "data source" | "list resource",
  served: Served<Validated & { readonly typeName: string }> | undefined,
  request: { readonly typeName: string; readonly config: Message<"DynamicValue"> | undefined },
  report: Report,
): Promise<{ diagnostics: MessageInit<"Diagnostic">[] }> {
  if (served === undefined) {
    report.add(problems.unsupportedType(kind, request.typeName));
    return { diagnostics: report.messages() };
  }
  const { definition, schema } = served;
  const config = report.decode("configuration", request.config, served);
  if (config) {
    validateBoth(`validate ${definition.typeName}`, schema, definition, config, report);
  }
  return { diagnostics: report.messages(served) };
}

/** Runs both checks whatever the other finds, so that a user sees every problem at once. */
export function validateBoth(
  action: string,
  schema: Schema,
  definition: Validated,
  config: ValueRecord,
  report: Report,
): void {
  const bySchema = report.attemptNow(action, () => validateConfig(schema, config));
  const byDefinition = report.attemptNow(action, () => definition.validate?.(config));
  report.add(...(bySchema ?? []), ...(byDefinition ?? []));
}
