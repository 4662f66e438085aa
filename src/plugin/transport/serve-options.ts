import type { ProviderService } from "../protocol/service";
import type { ProcessLog } from "./process-log";
import type { Surroundings } from "./surroundings";

export type ServiceSource = ProviderService | (() => Promise<ProviderService>);

export interface ServeOptions {
  /** The provider's address, `kong/konnect-beta`: what `--debug` prints it under. */
  readonly address: string;
  /**
   * What was given on the command line: `--debug` serves a debugger's process, which Terraform did not start.
   * @default the process's own arguments
   */
  readonly arguments?: readonly string[];
  /** @default a unix socket, but on Windows TCP on the loopback interface */
  readonly network?: "unix" | "tcp";
  /**
   * Share it with the provider, so that what it logs goes the same way and its secrets are known here.
   * @default one of its own, from `createProcessLog`
   */
  readonly processLog?: ProcessLog;
  /** @default this machine's */
  readonly surroundings?: Surroundings;
}

export type CompleteServeOptions = Omit<ServeOptions, "network"> &
  Required<Omit<ServeOptions, "network">> & { readonly network: "unix" | "tcp" | undefined };
