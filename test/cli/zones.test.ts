import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { type Mock, startMock } from "../../src/mock";
import { worldOf } from "../mock/zones/world";
import { recordingTerminal } from "./recording-terminal";

const threeZones = join(__dirname, "../../examples/worlds/three-zones.yaml");

/** Runs `konnect-mesh mock` with the world of the documentation until `use` is through. */
async function serveThreeZones(use: (url: string) => Promise<void>): Promise<void> {
  const terminal = recordingTerminal();
  const ended = runCli(["mock", "--world", threeZones], terminal);
  try {
    const [, url = ""] = await Promise.race([
      terminal.untilPrinted(/^listening on (\S+)\n/),
      ended.then(() => Promise.reject(new Error(terminal.noted))),
    ]);
    await use(url);
  } finally {
    terminal.stop();
    await ended;
  }
}

async function zones(...args: readonly string[]) {
  const terminal = recordingTerminal();
  const exitCode = await runCli(["zones", ...args], terminal);
  return { exitCode, printed: terminal.printed, noted: terminal.noted };
}

const lineOf = (zone: string, text: string) =>
  text.split("\n").filter((line) => line.startsWith(`  ${zone} `));

describe("konnect-mesh zones", () => {
  it("shows what each zone sees of redis, and where its traffic goes when east's redis is gone", async () => {
    await serveThreeZones(async (url) => {
      const now = await zones("--server", url);
      expect(now.exitCode).toBe(0);
      expect(lineOf("east", now.printed)).toEqual([
        expect.stringMatching(/ redis\.mzsvc\.mesh\.local {2}243\.0\.0\.\d+ {2}east 100 %$/),
      ]);
      const gone = await zones("--server", url, "--without", "east/redis");
      expect(lineOf("east", gone.printed)).toEqual([
        expect.stringMatching(/ redis\.mzsvc\.mesh\.local {2}243\.0\.0\.\d+ {2}north 50 %, west 50 %$/),
      ]);
      expect((await zones("--server", url)).printed).toBe(now.printed);
    });
  });

  it("shows what is nearly matched when nothing is", async () => {
    const services = [{ name: "redis", namespace: "redis-system", ports: [6379] }];
    const spec = {
      selector: {
        meshService: { matchLabels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "redis" } },
      },
      ports: [{ port: 6379 }],
    };
    const objects = [
      { type: "Mesh", name: "default" },
      { type: "MeshMultiZoneService", mesh: "default", name: "redis", spec },
    ];
    const mock = await startMock({ world: worldOf({ objects, zones: [{ name: "east", services }] }) });
    try {
      const { printed } = await zones("--server", mock.url);
      expect(lineOf("east", printed)).toEqual([expect.stringContaining("nowhere")]);
      expect(printed).toContain(
        "in east nearly: redis of zone east, but its label k8s.kuma.io/namespace is redis-system, not redis",
      );
    } finally {
      await mock.close();
    }
  });

  describe("says what is wrong", () => {
    let mock: Mock;
    beforeAll(async () => {
      mock = await startMock({
        world: worldOf({ objects: [{ type: "Mesh", name: "m" }], zones: [{ name: "east" }] }),
      });
    });
    afterAll(() => mock.close());

    it("without a server", async () => {
      expect(await zones()).toMatchObject({
        exitCode: 2,
        noted: expect.stringContaining("--server") as string,
      });
    });

    it("of a server that is not there", async () => {
      const { exitCode, noted } = await zones("--server", "http://127.0.0.1:9");
      expect({ exitCode, noted }).toMatchObject({
        exitCode: 1,
        noted: expect.stringContaining("http://127.0.0.1:9") as string,
      });
    });

    it("of a service that no zone has", async () => {
      const { exitCode, noted } = await zones("--server", mock.url, "--without", "east/nobody");
      expect(exitCode).toBe(1);
      expect(noted).toContain("no zone has a service east/nobody");
    });

    it("of two control planes", async () => {
      const headers = { "content-type": "application/json" };
      await fetch(`${mock.url}/v1/mesh/control-planes`, {
        method: "POST",
        headers,
        body: '{"name":"other"}',
      });
      const { exitCode, noted } = await zones("--server", mock.url);
      expect(exitCode).toBe(2);
      expect(noted).toMatch(/--control-plane:\n {2}[0-9a-f-]{36} {2}demo\n/);
    });
  });
});

describe("konnect-mesh mock --world", () => {
  const start = async (file: string) => {
    const terminal = recordingTerminal();
    return { exitCode: await runCli(["mock", "--world", file], terminal), noted: terminal.noted };
  };

  it("says where a world is wrong, by line and column", async () => {
    const { exitCode, noted } = await start(join(__dirname, "fixtures/wrong-world.yaml"));
    expect(exitCode).toBe(2);
    expect(noted).toMatch(/wrong-world\.yaml:4:\d+: zones\[0\]\.services\[0\]\.ports/);
    expect(noted).toMatch(/wrong-world\.yaml:5:\d+: zones\[1\]\.name/);
  });

  it("says that there is no such file", async () => {
    const { exitCode, noted } = await start("no-such-world.yaml");
    expect(exitCode).toBe(1);
    expect(noted).toContain("There is no file no-such-world.yaml");
  });
});
