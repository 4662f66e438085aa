import { startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { bundledCli } from "../testing/bundled-cli";
import {
  addresses,
  configuration,
  controlPlane,
  mesh,
  service,
} from "../e2e/acceptance/support/configuration";
import { type Fault, type Reply, startFaultyProxy } from "./support/faulty-proxy";

/**
 * A server that repeats the Authorization header wherever it can. Not of the form of Konnect's own tokens, so
 * that only knowing them helps.
 */
const canary = (place: string) => `canary/${place}+Zm9v-91c7`;
const echoed = `Authorization: Bearer ${canary("sent")}`;

const answering =
  (status: number, body: unknown, contentType = "application/problem+json"): Fault =>
  ({ reply }) =>
    reply({ status, contentType, body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)) });

/** The real answer, but with something in it changed. */
const meddling =
  (change: (json: Record<string, unknown>) => object): Fault =>
  async ({ forward, reply }) => {
    const answer: Reply = await forward();
    const json = JSON.parse(answer.body.toString()) as Record<string, unknown>;
    reply({ ...answer, body: Buffer.from(JSON.stringify(change(json))) });
  };

/** The same, but for 404. */
const meddlingWithWhatExists =
  (change: (json: Record<string, unknown>) => object): Fault =>
  async (passage) => {
    const answer = await passage.forward();
    if (answer.status === 404) passage.reply(answer);
    else await meddling(change)({ ...passage, forward: async () => answer });
  };

const services = "/meshmultizoneservices/";

/** Where the token comes back, in which request of an apply; other places are tried in process, which is faster. */
const echoes: readonly (readonly [string, { method: string; path: string; fault: Fault }])[] = [
  [
    "the reason why a field is refused",
    {
      method: "PUT",
      path: services,
      fault: answering(400, {
        title: "No",
        invalid_parameters: [{ field: "spec.ports[0].port", reason: echoed }],
      }),
    },
  ],
  ["an error that goes on", { method: "PUT", path: services, fault: answering(500, echoed, "text/plain") }],
  ["a warning", { method: "PUT", path: services, fault: meddling(() => ({ warnings: [echoed] })) }],
  [
    "the value of a label",
    {
      method: "GET",
      path: services,
      fault: meddlingWithWhatExists((json) => ({ ...json, labels: { team: canary("sent") } })),
    },
  ],
];

it.each(echoes)(
  "a token that the server repeats in %s is in no line of a traced apply",
  async (_, strike) => {
    const konnect = await startKonnectMesh({
      cli: bundledCli(),
      provider: "installed",
      token: canary("sent"),
      environment: { TF_LOG: "trace", KONNECT_SPAT: canary("spat") },
    });
    const proxy = await startFaultyProxy(konnect.mock.url);
    try {
      const block = `
      server_url           = "${proxy.url}"
      konnect_access_token = "${canary("unused")}"
    `;
      const workspace = await konnect.workspace(configuration([controlPlane, mesh(), service()], block));
      await workspace.init();
      proxy.strike({ ...strike, times: 100 });
      const { stdout, stderr } = await workspace.run(
        ["apply", "-auto-approve", "-no-color", "-input=false"],
        {
          mayFail: true,
        },
      );
      expect(proxy.struck()).toBeGreaterThan(0);
      const next = await workspace.run(["plan", "-no-color", "-input=false"], { mayFail: true });
      const said = [stdout, stderr, next.stdout, next.stderr].join("\n");
      expect(said).toContain(addresses.controlPlane);
      expect(linesWithCanary(said)).toEqual([]);
    } finally {
      await konnect.close();
      await proxy.close();
    }
  },
);

function linesWithCanary(text: string): readonly string[] {
  return text.split("\n").filter((line) => /canary|Zm9v/.test(line));
}
