/** A mock in a process of its own: waits for the name of a folder, serves it, and tells where. */
import { once } from "node:events";
import { startMock } from "../../../../src/mock";

async function serve(): Promise<void> {
  const [folder] = (await once(process.stdin.setEncoding("utf8"), "data")) as [string];
  const mock = await startMock({ data: folder.trim() });
  process.stdout.write(`${mock.damage ?? mock.url}\n`);
}

void serve();
