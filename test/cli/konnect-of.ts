import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mock } from "../../src/mock";

/** A Konnect as a reader has it: it takes no writes, and has no paths of a mock's own. */
export interface Konnect {
  readonly url: string;
  /** `GET /v1/mesh/control-planes`, … */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Puts a server before a mock that answers every write with 405 and passes reads on, token and all. */
export async function konnectOf(mock: Mock): Promise<Konnect> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push(`${method} ${url}`);
    if (method !== "GET") return void response.writeHead(405).end();
    if (url.startsWith("/_mock")) return void response.writeHead(404).end("not found");
    const { authorization } = headers;
    void fetch(mock.url + url, { headers: authorization === undefined ? {} : { authorization } }).then(
      async (answer) => {
        response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
        response.end(await answer.text());
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
