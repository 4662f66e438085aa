import {
  type Environment,
  type KonnectConfiguration,
  KonnectSettingsError,
  resolveSettings,
} from "../../src/konnect";

/** The error these settings end with; fails the test when they are accepted. */
export function refusalOf(
  configuration: KonnectConfiguration,
  environment: Environment,
): KonnectSettingsError {
  try {
    resolveSettings(configuration, environment);
  } catch (error) {
    if (error instanceof KonnectSettingsError) return error;
    throw error;
  }
  throw new Error("the settings were accepted");
}
