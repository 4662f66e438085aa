import {
  type KonnectConfiguration,
  type LimitSetting,
  readLimit,
  retrySettings,
  timeoutSettings,
} from "../konnect";
import { isRecord, type ValueRecord } from "../plugin/values/value";
import { givenLimit } from "./schema/limit-attributes";

/**
 * The limits that the provider block sets.
 * @throws KonnectSettingsError for one that only now turns out to be none: at the plan it was unknown
 */
export function configuredLimits(config: ValueRecord): Pick<KonnectConfiguration, "timeouts" | "retry"> {
  return { timeouts: limitsOf(timeoutSettings, config), retry: limitsOf(retrySettings, config) };
}

function limitsOf<Name extends string>(
  settings: Readonly<Record<Name, LimitSetting>>,
  config: ValueRecord,
): Partial<Record<Name, number>> {
  const limits: Partial<Record<Name, number>> = {};
  for (const member of Object.keys(settings) as Name[]) {
    const setting = settings[member];
    const group = config[setting.group];
    const given = isRecord(group) ? givenLimit(group[setting.name]) : undefined;
    if (given !== undefined) limits[member] = readLimit(setting, given, `${setting.group}.${setting.name}`);
  }
  return limits;
}
