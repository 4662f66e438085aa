import { Pool } from "undici";
import { seededRandomness } from "../../../src/mock/randomness";
import { type Fixture, service, startFixture } from "../client";
import { cleanUp, newFolder } from "../store/folder";
import { findViolation } from "./find-violation";
import type { Call, Operation, Result } from "./history";

const clients = 16;
const operationsOfEach = 200;
const keys = Array.from({ length: 12 }, (_, index) => `s${index}`);

let fixture: Fixture;
afterEach(async () => {
  await fixture.close();
  await cleanUp();
});

it.each<[string, () => Promise<{ readonly data?: string }>]>([
  ["in memory", () => Promise.resolve({})],
  ["on disk", async () => ({ data: await newFolder() })],
])("with the store %s, 16 clients see each object change one step at a time", async (_name, options) => {
  fixture = await startFixture(await options());
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
  const pool = new Pool(fixture.mock.url, { connections: clients });
  const history: Call[] = [];
  let now = 0;
  const runClient = async (client: number) => {
    const randomness = seededRandomness(client);
    const draw = (limit: number) => randomness.bytes(4).readUInt32BE() % limit;
    for (let index = 0; index < operationsOfEach; index += 1) {
      const key = keys[draw(keys.length)] ?? "";
      const operation = chooseOperation(draw(10), `${client}-${index}`);
      const begin = (now += 1);
      const result = await perform(
        pool,
        `${fixture.api}/meshes/default/meshmultizoneservices/${key}`,
        key,
        operation,
      );
      history.push({ key, client, operation, result, begin, end: (now += 1) });
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => runClient(client)));
  await pool.destroy();

  expect(history).toHaveLength(clients * operationsOfEach);
  expect(overlapping(history)).toBeGreaterThan(history.length / 2);
  expect(findViolation(history)).toBeUndefined();
});

function chooseOperation(drawn: number, value: string): Operation {
  if (drawn < 4) return { type: "put", value };
  return drawn < 7 ? { type: "get" } : { type: "delete" };
}

async function perform(pool: Pool, path: string, name: string, operation: Operation): Promise<Result> {
  const request =
    operation.type === "put"
      ? {
          body: JSON.stringify(service(name, "default", { labels: { value: operation.value } })),
          headers: { "content-type": "application/json" },
        }
      : {};
  const method = { put: "PUT", get: "GET", delete: "DELETE" } as const;
  const { statusCode, body } = await pool.request({ path, method: method[operation.type], ...request });
  const text = await body.text();
  const known = operation.type === "put" ? [200, 201] : [200, 404];
  if (!known.includes(statusCode)) throw new Error(`${operation.type}: ${statusCode} ${text}`);
  switch (operation.type) {
    case "put":
      return { created: statusCode === 201 };
    case "delete":
      return { deleted: statusCode === 200 };
    case "get":
      return {
        found:
          statusCode === 404 ? undefined : (JSON.parse(text) as { labels: { value: string } }).labels.value,
      };
  }
}

/** Calls that some other call of their key was under way with. */
function overlapping(history: readonly Call[]): number {
  return history.filter((call) =>
    history.some(
      (other) => other !== call && other.key === call.key && other.begin < call.end && call.begin < other.end,
    ),
  ).length;
}
