import type { KonnectMeshFixture, Workspace } from "cdktf-konnect-mesh/testing";
import type { Screen } from "./screen";

/**
 * Serves the mock for looking around until interrupted, in the foreground: nothing is left behind that
 * someone has to find and stop.
 */
export async function keepRunning(
  konnect: KonnectMeshFixture,
  workspace: Workspace,
  screen: Screen,
): Promise<void> {
  // Before anything is printed: who reads it may stop us at once.
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
  const { TF_CLI_CONFIG_FILE: cliConfiguration = "", KONNECT_SERVER_URL: server = "" } = konnect.environment;
  screen.line(
    [
      "",
      "The mock and the work folder are yours to look around. In another terminal:",
      "",
      `  cd ${workspace.directory}`,
      `  export KONNECT_SERVER_URL=${server}`,
      `  export TF_CLI_CONFIG_FILE=${cliConfiguration}`,
      `  ${konnect.cli.path} plan`,
      `  curl ${server}/v1/mesh/control-planes`,
      "",
      "ctrl-C here stops the mock; the folder stays until the next demo with --keep.",
    ].join("\n"),
  );
  await stopped;
}
