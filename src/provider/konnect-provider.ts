import { kinds, meshControlPlane } from "../model";
import type { Provider } from "../plugin/provider";
import { configureSession, type MakeClient } from "./configure";
import { controlPlaneResource } from "./control-plane/control-plane-resource";
import { meshControlPlanesDataSource } from "./data-sources/mesh-control-planes";
import { entityResource } from "./entity/entity-resource";
import { functions } from "./functions";
import { providerAddress, providerVersion } from "./identity";
import type { RefreshMode } from "./refresh";
import { providerSchema } from "./schema";
import type { KonnectSession } from "./session";

export interface KonnectProviderOptions {
  /** Where settings come from that the configuration leaves out. @default process.env */
  readonly environment?: NodeJS.ProcessEnv;
  /** Told of every token, so that logs can leave it out. @default nobody is told */
  readonly onSecret?: (secret: string) => void;
  /** Makes the API client of a run, for tests and for clients of another kind. @default the HTTP client */
  readonly makeClient?: MakeClient;
  /**
   * How a refresh reads objects: see docs/refresh.md.
   * @default the variable KONNECT_MESH_REFRESH, else "lists"
   */
  readonly refresh?: RefreshMode;
}

/**
 * The Konnect Mesh provider: schema, state and import ids of `kong/konnect-beta` 0.19. Each run of the CLI
 * gets a session of its own when it configures the provider.
 */
export function createKonnectProvider(options: KonnectProviderOptions = {}): Provider<KonnectSession> {
  const { environment = process.env, onSecret, makeClient, refresh } = options;
  return {
    address: providerAddress,
    version: providerVersion,
    schema: providerSchema,
    ...whatItServes(),
    functions,
    configure: ({ config }, { log }) =>
      configureSession(config, log, { environment, onSecret, makeClient, refresh }),
  };
}

type Served = Pick<Provider<KonnectSession>, "resources" | "dataSources">;
let served: Served | undefined;

/** The same for every provider of a process: what differs is in the session. */
function whatItServes(): Served {
  return (served ??= {
    resources: kinds.map((kind) =>
      kind === meshControlPlane ? controlPlaneResource() : entityResource(kind),
    ),
    dataSources: [meshControlPlanesDataSource()],
  });
}
