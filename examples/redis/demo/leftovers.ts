import { type KonnectMeshFixture, runningProcesses } from "cdktf-konnect-mesh/testing";

/** What outlived a destroy: objects in the mock, and processes started from the fixture's folder. */
export async function findLeftovers(konnect: KonnectMeshFixture): Promise<readonly string[]> {
  const objects = konnect.mock.objects().map((object) => JSON.stringify(object));
  const processes = (await runningProcesses()).filter(({ command }) => command.includes(konnect.directory));
  return [...objects, ...processes.map(({ pid, command }) => `process ${pid} (${command})`)];
}
