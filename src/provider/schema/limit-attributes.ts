import { KonnectSettingsError, type LimitSetting, readLimit, renderLimit, variableOf } from "../../konnect";
import type { Attribute, Validator } from "../../plugin/schema/schema";
import { isTerraformNumber } from "../../plugin/values/number";
import { renderPath } from "../../plugin/values/path";
import type { Value } from "../../plugin/values/value";
import { problems } from "../problems";

/** An optional object of the provider block with an attribute for each limit. */
export function limitsAttribute(
  settings: Readonly<Record<string, LimitSetting>>,
  description: string,
): Attribute {
  const attributes = Object.values(settings).map((setting): [string, Attribute] => [
    setting.name,
    limitAttribute(setting),
  ]);
  return {
    mode: "optional",
    description,
    nested: { mode: "single", attributes: Object.fromEntries(attributes) },
  };
}

function limitAttribute(setting: LimitSetting): Attribute {
  const byDefault = `Or set \`${variableOf(setting)}\`. Default \`${renderLimit(setting, setting.default)}\`.`;
  return {
    type: setting.unit === "duration" ? "string" : "number",
    mode: "optional",
    description: `${setting.meaning} ${byDefault}`,
    validators: [withinLimits(setting)],
  };
}

/** What Terraform gives for a limit, as settings are read; undefined for none. */
export function givenLimit(value: Value | undefined): string | number | undefined {
  if (typeof value === "string") return value;
  const isNumber = value !== undefined && isTerraformNumber(value);
  return isNumber ? Number(value.toString()) : undefined;
}

function withinLimits(setting: LimitSetting): Validator {
  return {
    name: "withinLimits",
    validate: ({ path, value }) => {
      const given = givenLimit(value);
      if (given === undefined) return [];
      try {
        readLimit(setting, given, renderPath(path));
        return [];
      } catch (error) {
        if (!(error instanceof KonnectSettingsError)) throw error;
        return [problems.invalidSetting(error.message, path)];
      }
    },
  };
}
