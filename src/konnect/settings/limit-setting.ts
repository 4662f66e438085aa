import { KonnectSettingsError } from "../errors";
import { parseDuration, renderDuration } from "./duration";
import type { Environment } from "./environment";

/** A limit that a user can set: in the provider block, or in the environment. */
export interface LimitSetting {
  /** The object of the provider block that holds it. */
  readonly group: "timeouts" | "retry";
  /** Its name in there. */
  readonly name: string;
  /** Durations are text such as `30s` for a user, and milliseconds here. */
  readonly unit: "duration" | "count";
  readonly least: number;
  readonly most: number;
  readonly default: number;
  /** Markdown: one sentence. */
  readonly meaning: string;
}

/** Longer than anyone waits, and far within what a timer of Node can hold. */
export const DAY = 86_400_000;

/** `timeouts.connect` can also be set by `KONNECT_MESH_TIMEOUTS_CONNECT`. */
export function variableOf({ group, name }: Pick<LimitSetting, "group" | "name">): string {
  return `KONNECT_MESH_${group}_${name}`.toUpperCase();
}

/**
 * Checks a limit in milliseconds or as a count.
 * @param source the attribute or variable that it comes from
 * @throws KonnectSettingsError when it is no whole number or out of bounds
 */
export function checkLimit(setting: LimitSetting, value: number, source: string): number {
  if (Number.isInteger(value) && value >= setting.least && value <= setting.most) return value;
  throw new KonnectSettingsError(
    source,
    `is ${String(value)}, which is out of range`,
    `Give a whole number from ${setting.least} to ${setting.most}.`,
  );
}

/**
 * Reads a limit as a user writes it.
 * @throws KonnectSettingsError when it is malformed or out of bounds
 */
export function readLimit(setting: LimitSetting, given: string | number, source: string): number {
  const value = parseLimit(setting, given);
  if (value !== undefined && value >= setting.least && value <= setting.most) return value;
  const problem = value === undefined ? `no ${kindOf(setting)}` : "out of range";
  throw new KonnectSettingsError(
    source,
    `is ${JSON.stringify(given)}, which is ${problem}`,
    adviceFor(setting),
  );
}

/** The limit that the environment sets; undefined for none, which empty text means too. */
export function readLimitVariable(setting: LimitSetting, environment: Environment): number | undefined {
  const variable = variableOf(setting);
  const text = environment[variable];
  return text === undefined || text === "" ? undefined : readLimit(setting, text, variable);
}

export function renderLimit({ unit }: LimitSetting, value: number): string {
  return unit === "duration" ? renderDuration(value) : String(value);
}

function parseLimit({ unit }: LimitSetting, given: string | number): number | undefined {
  if (unit === "duration") return typeof given === "string" ? parseDuration(given) : undefined;
  const count = typeof given === "number" ? given : /^\d+$/.test(given) ? Number(given) : NaN;
  return Number.isInteger(count) ? count : undefined;
}

function kindOf({ unit }: LimitSetting): string {
  return unit === "duration" ? "duration" : "whole number";
}

function adviceFor(setting: LimitSetting): string {
  const bounds = `from ${renderLimit(setting, setting.least)} to ${renderLimit(setting, setting.most)}`;
  const example = setting.unit === "duration" ? ', such as "250ms", "30s" or "1m30s"' : "";
  return `Give a ${kindOf(setting)} ${bounds}${example}.`;
}
