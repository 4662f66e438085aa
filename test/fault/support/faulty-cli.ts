import { spawn } from "node:child_process";
import {
  type KonnectMeshFixture,
  type ProviderMode,
  startKonnectMesh,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import type { StoredObject } from "../../../src/mock";
import { bundledCli } from "../../testing/bundled-cli";
import { type FaultyProxy, startFaultyProxy } from "./faulty-proxy";

export const canary = "kpat_canary_of_the_faulty_cli_tests";

export interface Wanted {
  readonly controlPlane?: string | undefined;
  readonly service?: { readonly name?: string; readonly port?: number } | undefined;
}

export const addresses = {
  controlPlane: "konnect_mesh_control_plane.this",
  service: "konnect_mesh_multi_zone_service.redis",
} as const;

/** A real CLI that reaches a mock Konnect over a proxy. */
export interface FaultyCli {
  readonly konnect: KonnectMeshFixture;
  readonly proxy: FaultyProxy;
  readonly workspace: Workspace;
  want(wanted: Wanted): Promise<void>;
  objects(kind: string): readonly StoredObject[];
  /** Starts an apply that signals can reach: it leads a process group, as under a terminal. */
  startApply(): RunningApply;
  close(): Promise<void>;
}

export interface RunningApply {
  /** @param whom the CLI with all that it started, or it alone */
  signal(signal: NodeJS.Signals, whom: "all" | "CLI"): void;
  /** Ends all of it at once, if it still runs. */
  kill(): void;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly output: string }>;
}

export async function startFaultyCli(provider: ProviderMode): Promise<FaultyCli> {
  const konnect = await startKonnectMesh({ provider, token: canary, cli: bundledCli() });
  const proxy = await startFaultyProxy(konnect.mock.url);
  const workspace = await konnect.workspace();
  const applies: RunningApply[] = [];
  return {
    konnect,
    proxy,
    workspace,
    want: async (wanted) => {
      await workspace.write(configuration(proxy.url, wanted));
      await workspace.init();
    },
    objects: (kind) => konnect.mock.objects().filter((object) => object.kind === kind),
    startApply: () => {
      const apply = startApply(konnect, workspace);
      applies.push(apply);
      return apply;
    },
    close: async () => {
      // One that its test gave up on.
      for (const apply of applies) apply.kill();
      await konnect.close();
      await proxy.close();
    },
  };
}

function startApply(konnect: KonnectMeshFixture, workspace: Workspace): RunningApply {
  const child = spawn(konnect.cli.path, ["apply", "-auto-approve", "-no-color", "-input=false"], {
    cwd: workspace.directory,
    env: { ...konnect.environment },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const signal = (name: NodeJS.Signals, whom: "all" | "CLI") => {
    if (child.pid === undefined) throw new Error("the CLI did not start");
    process.kill(whom === "all" ? -child.pid : child.pid, name);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return {
    signal,
    kill: () => {
      if (child.exitCode === null && child.signalCode === null) signal("SIGKILL", "all");
    },
    ended: new Promise((resolve) => child.once("close", (exitCode) => resolve({ exitCode, output }))),
  };
}

function configuration(serverUrl: string, { controlPlane = "team-a", service }: Wanted): string {
  return `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

provider "konnect-beta" {
  server_url = "${serverUrl}"
  retry      = { initial_wait = "5ms", max_wait = "5ms" }
}

resource "konnect_mesh_control_plane" "this" {
  provider = konnect-beta
  name     = "${controlPlane}"
}

resource "konnect_mesh" "default" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.this.id
  type     = "Mesh"
  name     = "default"
}
${
  service === undefined
    ? ""
    : `
resource "konnect_mesh_multi_zone_service" "redis" {
  provider = konnect-beta
  cp_id    = konnect_mesh_control_plane.this.id
  mesh     = konnect_mesh.default.name
  type     = "MeshMultiZoneService"
  name     = "${service.name ?? "redis"}"
  spec = {
    ports    = [{ port = ${service.port ?? 6379} }]
    selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "redis" } } }
  }
}
`
}`;
}
