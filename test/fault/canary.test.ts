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

const services = "/meshmultizoneservices/";

/** Where the token comes back, in which request of an apply, and whether the apply can still succeed. */
const echoes: readonly (readonly [string, { method: string; path: string; fault: Fault }])[] = [
  [
    "the detail of a refusal",
    { method: "PUT", path: services, fault: answering(400, { title: "No", detail: echoed }) },
  ],
  [
    "a refused field",
    {
      method: "PUT",
      path: services,
      fault: answering(400, { title: "No", invalid_parameters: [{ field: echoed, reason: echoed }] }),
    },
  ],
  [
    "the path of a refused field",
    {
      method: "PUT",
      path: services,
      fault: answering(400, {
        title: "No",
        invalid_parameters: [{ field: `spec.ports[0].port`, reason: echoed }],
      }),
    },
  ],
  [
    "the page of a proxy",
    { method: "PUT", path: services, fault: answering(401, `<html>${echoed}</html>`, "text/html") },
  ],
  ["an error that goes on", { method: "PUT", path: services, fault: answering(500, echoed, "text/plain") }],
  [
    "the refusal of a control plane",
    {
      method: "POST",
      path: "/control-planes",
      fault: answering(409, { title: echoed, instance: echoed }),
    },
  ],
  [
    "the failure of the create check",
    { method: "GET", path: services, fault: answering(403, { message: echoed }) },
  ],
  [
    "a content type",
    { method: "PUT", path: services, fault: answering(200, "{}", `text/${canary("sent")}`) },
  ],
  [
    "an answer that is no HTTP",
    { method: "PUT", path: services, fault: ({ writeRaw }) => writeRaw(`${echoed}\r\n`) },
  ],
  ["a warning", { method: "PUT", path: services, fault: meddling(() => ({ warnings: [echoed] })) }],
  [
    "a time",
    {
      method: "GET",
      path: services,
      fault: async (passage) => {
        const answer = await passage.forward();
        if (answer.status === 404) passage.reply(answer);
        else
          await meddling((json) => ({ ...json, creationTime: echoed }))({
            ...passage,
            forward: async () => answer,
          });
      },
    },
  ],
  [
    "the key of a label that is no text",
    {
      method: "GET",
      path: services,
      fault: async (passage) => {
        const answer = await passage.forward();
        if (answer.status === 404) passage.reply(answer);
        else
          await meddling((json) => ({ ...json, labels: { [canary("sent")]: 5 } }))({
            ...passage,
            forward: async () => answer,
          });
      },
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
