import type { Check } from "../check";
import { cliConfiguration } from "./cli-configuration";
import { developmentOverrides } from "./development-overrides";
import { frameworks } from "./frameworks";
import { node } from "./node";
import { pluginCache } from "./plugin-cache";
import { providerMirror } from "./provider-mirror";
import { providerSource } from "./provider-source";
import { server } from "./server";
import { settings } from "./settings";
import { terraformCli } from "./terraform-cli";
import { tls } from "./tls";

/** In the order in which they are told: what is needed first comes first. */
export const checks: readonly Check[] = [
  node,
  terraformCli,
  cliConfiguration,
  providerMirror,
  developmentOverrides,
  pluginCache,
  providerSource,
  frameworks,
  settings,
  tls,
  server,
];
