import { join } from "node:path";
import { createProviderService, silentLogger, startReattachServer } from "../plugin";
import { createKonnectProvider, providerAddress } from "../provider";
import { layOutMirror } from "../provider/mirror";
import { harnessErrors } from "./errors";
import { type ProviderFault, withFaults } from "./provider-faults";

export type ProviderMode = "reattached" | "installed";

/** A provider that a CLI can use, given these. */
export interface ReadyProvider {
  readonly environment: Readonly<Record<string, string>>;
  readonly cliConfiguration: string;
  /** Replaces the faults; counting starts anew. Throws where the provider is not in this process. */
  setFaults(faults: readonly ProviderFault[]): void;
  close(): Promise<void>;
}

/** @param connection the provider's own environment variables */
export function startProvider(
  mode: ProviderMode,
  directory: string,
  connection: Readonly<Record<string, string>>,
): Promise<ReadyProvider> {
  switch (mode) {
    case "reattached":
      return startReattached(connection);
    case "installed":
      return layOutInstalled(directory);
  }
}

async function startReattached(connection: Readonly<Record<string, string>>): Promise<ReadyProvider> {
  const service = createProviderService(createKonnectProvider({ environment: connection }), {
    log: silentLogger,
    strict: true,
  });
  const faulty = withFaults(service);
  const server = await startReattachServer(faulty.service);
  return {
    environment: { TF_REATTACH_PROVIDERS: server.reattachConfig(providerAddress) },
    cliConfiguration: "",
    setFaults: (faults) => faulty.setFaults(faults),
    close: () => server.close(),
  };
}

async function layOutInstalled(directory: string): Promise<ReadyProvider> {
  const { cliConfiguration } = await layOutMirror({ directory: join(directory, "mirror") });
  return {
    environment: {},
    cliConfiguration,
    setFaults: () => {
      throw harnessErrors.providerFaultsNeedReattached();
    },
    close: async () => undefined,
  };
}
