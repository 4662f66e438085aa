import {
  createKonnectClient,
  type Environment,
  type KonnectClient,
  type KonnectClientOptions,
  type KonnectConfiguration,
  type KonnectSettings,
  KonnectSettingsError,
  resolveSettings,
  secretsOf,
  systemClock,
} from "../konnect";
import type { Diagnostic } from "../plugin/diagnostic";
import type { Logger } from "../plugin/log/logger";
import type { ConfigureResult } from "../plugin/provider";
import type { Path } from "../plugin/values/path";
import type { ValueRecord } from "../plugin/values/value";
import { hasUnknown } from "../plugin/values/walk";
import { Adoption, mayAdopt } from "./adoption";
import { configuredLimits } from "./configured-limits";
import { extraCertificatesVariable, readExtraCertificates } from "./extra-certificates";
import { providerVersion } from "./identity";
import { problems } from "./problems";
import { type RefreshMode, resolveRefreshMode } from "./refresh";
import { providerSchema } from "./schema";
import { KonnectSession } from "./session";
import { bareToo, tokensOf } from "./tokens";

export type MakeClient = (settings: KonnectSettings, options: KonnectClientOptions) => KonnectClient;

export interface Surroundings {
  readonly environment: Environment;
  /** Told of every token before anything is done with it. */
  readonly onSecret?: ((secret: string) => void) | undefined;
  /** @default the real client */
  readonly makeClient?: MakeClient | undefined;
  /** @default by the environment, else "lists" */
  readonly refresh?: RefreshMode | undefined;
}

/** Makes the session of one run from the provider block, or says what is wrong with it. */
export function configureSession(
  config: ValueRecord,
  log: Logger,
  { environment, onSecret, makeClient = createKonnectClient, refresh }: Surroundings,
): ConfigureResult<KonnectSession> {
  const tell = (secrets: readonly string[]) => secrets.forEach((secret) => onSecret?.(secret));
  tell([...tokensIn(config), ...tokensOf(environment)]);
  const unknown = Object.keys(providerSchema.attributes).filter((name) => hasUnknown(config[name] ?? null));
  if (unknown.length > 0) return { client: new KonnectSession(undefined, unknown) };
  const { mode, problem: modeProblem } = resolveRefreshMode(refresh, environment);
  const extra = readExtraCertificates(environment[extraCertificatesVariable]);
  try {
    const settings = resolveSettings(
      { ...configurationOf(config), extraCertificates: extra.pem },
      environment,
    );
    tell(secretsOf(settings));
    const adoption = new Adoption(mayAdopt(config.adopt_existing, environment));
    const client = makeClient(settings, { log, version: providerVersion });
    const lists = mode === "lists" ? { clock: systemClock, log } : undefined;
    return {
      client: new KonnectSession(client, [], { adoption, lists }),
      diagnostics: [
        ...[extra.problem, modeProblem]
          .filter((problem) => problem !== undefined)
          .map((problem) => problems.settingWarning(problem, [])),
        ...settings.warnings.map(({ source, message }) => problems.settingWarning(message, pathOf(source))),
      ],
    };
  } catch (error) {
    if (!(error instanceof KonnectSettingsError)) throw error;
    const diagnostics: Diagnostic[] = [problems.invalidSetting(error.message, pathOf(error.source))];
    return { diagnostics };
  }
}

function configurationOf(config: ValueRecord): KonnectConfiguration {
  const text = (name: string) => {
    const value = config[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    serverUrl: text("server_url"),
    personalAccessToken: text("personal_access_token"),
    systemAccountAccessToken: text("system_account_access_token"),
    konnectAccessToken: text("konnect_access_token"),
    ...configuredLimits(config),
  };
}

function tokensIn(config: ValueRecord): readonly string[] {
  return Object.entries(providerSchema.attributes)
    .filter(([, { sensitive }]) => sensitive === true)
    .flatMap(([name]) => bareToo(config[name]));
}

/** Where a setting stands in the configuration. One from the environment has no place there. */
function pathOf(source: string): Path {
  const [name = "", ...inner] = source.split(".");
  if (!Object.hasOwn(providerSchema.attributes, name)) return [];
  return [name, ...inner].map((step) => ({ attribute: step }));
}
