import { z } from "zod";
import { planErrors } from "./errors";
import { nameForeignJson } from "./foreign-json";
import type { PlanValue } from "./plan";

const value = z.custom<PlanValue>(() => true);

const change = z.object({
  actions: z.array(z.string()),
  before: value.optional(),
  after: value.optional(),
  after_unknown: value.optional(),
  before_sensitive: value.optional(),
  after_sensitive: value.optional(),
  replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).optional(),
  importing: z.looseObject({ id: z.string().optional() }).optional(),
});

const resourceChange = z.object({
  address: z.string(),
  previous_address: z.string().optional(),
  type: z.string(),
  name: z.string(),
  mode: z.enum(["managed", "data"]).default("managed"),
  module_address: z.string().optional(),
  change,
});

const configurationResource = z.object({
  mode: z.string().optional(),
  type: z.string(),
  name: z.string(),
  expressions: z.record(z.string(), z.unknown()).optional(),
});

const configurationModule = z.object({
  resources: z.array(configurationResource).optional(),
  get module_calls() {
    return z.record(z.string(), z.object({ module: configurationModule.optional() })).optional();
  },
});

/** The part of Terraform's plan representation that we read; members we do not know are let pass. */
const planJson = z.object({
  format_version: z.string(),
  resource_changes: z.array(resourceChange).default([]),
  resource_drift: z.array(resourceChange).default([]),
  output_changes: z.record(z.string(), change).default({}),
  configuration: z.object({ root_module: configurationModule.optional() }).optional(),
  errored: z.boolean().default(false),
});

export type PlanJson = z.infer<typeof planJson>;
export type ChangeJson = z.infer<typeof change>;
export type ResourceChangeJson = z.infer<typeof resourceChange>;
export type ConfigurationModuleJson = z.infer<typeof configurationModule>;

/**
 * Checks that something is Terraform's JSON representation of a plan.
 * @param json the text that `tofu show -json` prints, or the value parsed from it
 * @throws PlanFormatError
 */
export function parsePlanJson(json: unknown): PlanJson {
  const value = typeof json === "string" ? parseText(json) : json;
  const foreign = nameForeignJson(value);
  if (foreign !== undefined) throw planErrors.otherJson(foreign);
  const parsed = planJson.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw planErrors.notPlan(issue?.path.join(".") || "top level", issue?.message ?? "unexpected");
  }
  if (!/^[1-9]\d*\./.test(parsed.data.format_version))
    throw planErrors.formatVersion(parsed.data.format_version);
  if (parsed.data.errored) throw planErrors.errored();
  return parsed.data;
}

/** Within a major version the representation only grows. Of a later one, what is still as it was can be read. */
export function isLaterFormat({ format_version }: PlanJson): boolean {
  return !format_version.startsWith("1.");
}

function parseText(text: string): unknown {
  try {
    // A file that was written by a shell may begin with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    if (text.trim() === "") throw planErrors.empty();
    if (isCutOff(text)) throw planErrors.truncated();
    throw planErrors.notJson(cause instanceof Error ? cause.message : String(cause));
  }
}

function isCutOff(text: string): boolean {
  return text.trimStart().startsWith("{") && !text.trimEnd().endsWith("}");
}
