import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** An API that answers as another does, only later. */
export interface SlowApi {
  readonly url: string;
  /** Requests passed on since the last look. */
  takeCount(): number;
  close(): Promise<void>;
}

export async function startSlowApi(target: string, milliseconds: number): Promise<SlowApi> {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    count += 1;
    void delay(milliseconds).then(() => {
      const { method, headers, url = "/" } = incoming;
      const passed = request(new URL(url, target), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on("error", () => outgoing.destroy());
      incoming.pipe(passed);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
