import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listen } from "../../../src/plugin/transport/endpoint";
import { StartError } from "../../../src/plugin/transport/errors";

describe("where a server listens", () => {
  let temporaryFolder: string;
  let server: Server;

  beforeEach(() => {
    temporaryFolder = mkdtempSync(join(tmpdir(), "endpoint"));
    server = createServer();
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(temporaryFolder, { recursive: true, force: true });
  });

  it("is a unix socket that only this user reaches, and that leaves nothing behind", async () => {
    const endpoint = await listen(server, { temporaryFolder, platform: "linux" });
    expect(endpoint.network).toBe("unix");
    expect(statSync(dirname(endpoint.address)).mode & 0o777).toBe(0o700);
    endpoint.remove();
    endpoint.remove();
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it.each([
    ["on Windows", { platform: "win32" }],
    ["when asked", { platform: "linux", network: "tcp" }],
    [
      "where a socket's path would be cut",
      { platform: "linux", temporaryFolder: join(tmpdir(), "x".repeat(90)) },
    ],
  ] as const)("is the loopback interface %s", async (_case, options) => {
    const endpoint = await listen(server, { temporaryFolder, ...options });
    expect(endpoint.network).toBe("tcp");
    expect(endpoint.address).toMatch(/^127\.0\.0\.1:[1-9]\d+$/);
  });

  it("is told with what to do when the system refuses", async () => {
    const absent = join(temporaryFolder, "absent");
    const listening = listen(server, { temporaryFolder: absent, platform: "linux" });
    await expect(listening).rejects.toThrow(StartError);
    await expect(listening).rejects.toThrow("TMPDIR");
  });
});
