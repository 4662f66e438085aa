import { type KonnectMeshFixture, processesIn } from "cdktf-konnect-mesh/testing";

/** What outlived a destroy: objects in the mock, and processes started from the fixture's folder. */
export async function findLeftovers(konnect: KonnectMeshFixture): Promise<readonly string[]> {
  const objects = konnect.mock.objects().map((object) => JSON.stringify(object));
  const processes = await processesIn(konnect.directory);
  return [...objects, ...processes.map(({ pid, command }) => `process ${pid} (${command})`)];
}
