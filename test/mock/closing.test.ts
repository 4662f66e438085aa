import { connect } from "node:net";
import { once } from "node:events";
import { startMock } from "../../src/mock";
import { call } from "./client";

const path = "/v1/mesh/control-planes";

it("a request that was begun is answered before the mock closes, and nobody else gets in", async () => {
  const mock = await startMock();
  const { hostname, port } = new URL(mock.url);
  const body = JSON.stringify({ name: "demo" });
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  socket.write(
    [
      `POST ${path} HTTP/1.1`,
      "Host: mock",
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
      // The answer to this tells that the mock has begun with the request.
      "Expect: 100-continue",
      "",
      "",
    ].join("\r\n"),
  );
  expect(await once(socket, "data")).toEqual([expect.stringMatching(/^HTTP\/1\.1 100 /)]);
  const closed = mock.close();
  await expect(call(mock, "GET", path)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  let received = "";
  socket.on("data", (text: string) => (received += text));
  const ended = once(socket, "close");
  socket.write(body);
  await Promise.all([closed, ended]);
  expect(received).toMatch(/^HTTP\/1\.1 201 /);
  expect(mock.objects().length).toBeGreaterThan(0);
});
