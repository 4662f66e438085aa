/** The harness for plan-diff tests: a mock Konnect, the provider and a real CLI. */
export * from "./checks";
export { CommandError, type CommandResult } from "./command";
export { HarnessError } from "./errors";
export { type Cli, findCli, type FindCliOptions } from "./find-cli";
export {
  type Faults,
  type KonnectMeshFixture,
  type KonnectMeshOptions,
  startKonnectMesh,
} from "./konnect-mesh-fixture";
export type { ApiEdit, ApiObject, ApiServer } from "./out-of-band";
export { planMatchers } from "./plan-matchers";
export type { ProviderCall, ProviderFault } from "./provider-faults";
export type { ProviderMode } from "./provider-modes";
export { processesIn, type RunningProcess, runningProcesses } from "./processes";
export { assertSettles, type Plannable } from "./settles";
export { type PlanOptions, Workspace, type WorkspaceOptions } from "./workspace";
export { Folder, folder, type StackLike, type WorkspaceContent } from "./workspace-content";
export { inWorld } from "./world/plan-world";
