/** What fastify alone can do: one route that answers the text in its argument, whatever is asked below it. */
import type { AddressInfo } from "node:net";
import fastify from "fastify";

const text = process.argv[2] ?? "";
const server = fastify();
server.get("/*", (_request, reply) => reply.type("application/json").send(text));
process.once("SIGINT", () => process.exit());
void server.listen({ port: 0, host: "127.0.0.1" }).then(() => {
  const { port } = server.server.address() as AddressInfo;
  process.stdout.write(`listening on http://127.0.0.1:${port}\n`);
});
