import type { UserProject } from "./user-project";

/** A page with commands, and what it takes for granted. */
export interface FollowedPage {
  readonly page: string;
  /** Whether each block stands for itself, with whatever it starts; else they are one session. @default false */
  readonly isReference?: true;
  /** Blocks that are run only where everything is, because tests of their own run such commands. @default none */
  readonly onlyThorough?: RegExp;
  /** Puts into the project what the page presumes. @default nothing */
  readonly presume?: (project: UserProject) => void;
  /** Commands for what the page presumes. @default none */
  readonly before?: string;
}

const configuration = `terraform {
  required_providers {
    konnect-beta = { source = "kong/konnect-beta" }
  }
}

resource "konnect_mesh_control_plane" "global" {
  provider = konnect-beta
  name     = "global"
}
`;

const service = (name: string) => `type: MeshMultiZoneService
mesh: default
name: ${name}
spec:
  selector: { meshService: { matchLabels: { kuma.io/display-name: redis } } }
  ports: [{ port: 6379, appProtocol: tcp }]
`;

const installed = `konnect-mesh provider install > installed.log
export TF_CLI_CONFIG_FILE=$PWD/.konnect-mesh/mirror/konnect-mesh.tfrc
tofu init > init.log
export KONNECT_SERVER_URL=https://us.api.konghq.com`;

/** Someone who has a configuration, and has initialized it with our provider. */
const initialized = {
  presume(project: UserProject) {
    project.write("main.tf", configuration);
    project.write("redis.yaml", service("redis"));
    project.write("team/redis.yaml", service("Redis"));
    project.link("examples/worlds");
  },
  before: installed,
} as const;

export const followedPages: readonly FollowedPage[] = [
  { page: "docs/tutorial.md" },
  { page: "docs/migration.md" },
  { page: "README.md", ...initialized },
  {
    page: "docs/cli.md",
    isReference: true,
    ...initialized,
    onlyThorough: /\btofu (init|plan|apply)|konnect-mesh tf /,
  },
  {
    page: "docs/plans.md",
    isReference: true,
    ...initialized,
    presume(project) {
      initialized.presume(project);
      project.link("world.yaml", "examples/worlds/three-zones.yaml");
    },
    onlyThorough: /plan\.bin/,
  },
  { page: "docs/provider.md", isReference: true, ...initialized, onlyThorough: /tofu apply/ },
];
