import { join } from "node:path";
import { createProviderService, silentLogger, startReattachServer } from "../plugin";
import { createKonnectProvider, providerAddress } from "../provider";
import { layOutMirror } from "../provider/mirror";

export type ProviderMode = "reattached" | "installed";

/** A provider that a CLI can use, given these. */
export interface ReadyProvider {
  readonly environment: Readonly<Record<string, string>>;
  readonly cliConfiguration: string;
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
  const server = await startReattachServer(service);
  return {
    environment: { TF_REATTACH_PROVIDERS: server.reattachConfig(providerAddress) },
    cliConfiguration: "",
    close: () => server.close(),
  };
}

async function layOutInstalled(directory: string): Promise<ReadyProvider> {
  const { cliConfiguration } = await layOutMirror({ directory: join(directory, "mirror") });
  return { environment: {}, cliConfiguration, close: async () => undefined };
}
