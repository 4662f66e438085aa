import { findCli, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { keepRunning } from "./demo/keep-running";
import { createScreen } from "./demo/screen";
import { runSteps } from "./demo/run-steps";
import { workFolder } from "./demo/work-folder";

const keep = process.argv.includes("--keep");
const screen = createScreen(process.stdout);

async function main(): Promise<void> {
  screen.title("One redis over many zones: from TypeScript to a changed, repaired and destroyed resource");
  const cli = findCli({ prefer: "npm" });
  const konnect = await screen.step("Start the mock Konnect API", async () => {
    const konnect = await startKonnectMesh({
      cli,
      provider: "installed",
      ...(keep && { directory: await workFolder() }),
    });
    screen.line(`${konnect.mock.url}, control plane generation ${konnect.mock.profile}`);
    return konnect;
  });
  let isInterrupted = false;
  const interrupted = () => {
    isInterrupted = true;
    void konnect.close();
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    const workspace = await runSteps(konnect, screen, { destroy: !keep });
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    screen.done();
    if (keep) await keepRunning(konnect, workspace, screen);
  } catch (error) {
    // What failed was killed by the close.
    throw isInterrupted ? new Error("Interrupted.") : error;
  } finally {
    await konnect.close();
  }
}

main().catch((error: unknown) => {
  screen.failed(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
