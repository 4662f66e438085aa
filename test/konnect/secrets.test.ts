import { inspect } from "node:util";

import { all, CP, fixtureOf, REDIS } from "./fixture";
import { json, problem, type Reply, reset, text, truncated } from "./scripted-server";

/** In no form that Konnect's tokens have, so that only the setting can tell that it is one. */
const CANARY = "canary/0123456789";

/** Answers that hand the token back in every place the client reads. */
const echoes: [string, Reply][] = [
  [
    "a problem",
    problem(400, {
      title: CANARY,
      detail: `Bearer ${CANARY}`,
      instance: CANARY,
      invalid_parameters: [{ field: CANARY, reason: CANARY }],
    }),
  ],
  ["a gateway's message", problem(401, { message: CANARY })],
  ["causes", json(409, { detail: CANARY, causes: [{ field: CANARY, message: CANARY }] })],
  ["a text cut in the middle of it", text(500, `${"x".repeat(495)}${CANARY}`)],
  ["an array", json(403, [CANARY])],
  ["a URL", text(403, encodeURIComponent(CANARY))],
  ["a content type", text(200, "", { "content-type": CANARY })],
  ["malformed JSON", text(200, CANARY, { "content-type": "application/json" })],
  ["a redirect", text(302, "", { location: `http://127.0.0.1:1/${CANARY}` })],
  ["a warning", json(201, { warnings: [CANARY], id: CP })],
  ["no HTTP", (response) => response.socket?.end(CANARY)],
  ["a reset", reset],
  ["a cut body", truncated],
];

describe("the token", () => {
  it.each(echoes)("is in no error, warning or log line when the server sends %s", async (_case, reply) => {
    const configuration = { personalAccessToken: CANARY, retry: { attempts: 2 } };
    const { server, client, log } = await fixtureOf([reply], configuration);
    const calls = [
      () => client.getEntity(REDIS),
      () => client.putEntity(REDIS, {}),
      // Someone who mixed up two settings.
      () => client.putEntity({ ...REDIS, controlPlaneId: CANARY, mesh: CANARY }, {}),
      () => client.createControlPlane({ name: CANARY }).then(({ id }) => id),
      () => client.deleteEntity(REDIS),
      () => all(client.listEntities(REDIS)),
    ];
    const said = [];
    for (const call of calls) said.push(await call().catch((error: unknown) => error));
    const shown = inspect([said, said.map(String), log, client], { depth: null, showHidden: true });
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${CANARY}`);
    expect(JSON.stringify(said) + shown).not.toMatch(/canary/);
  });

  it("with a bearer prefix is blanked without it too", async () => {
    const configuration = { personalAccessToken: "bearer abc-def-ghi" };
    const { client } = await fixtureOf([json(400, { detail: "bad token abc-def-ghi" })], configuration);
    await expect(client.getEntity(REDIS)).rejects.toThrow("bad token (sensitive)");
  });

  it("of Konnect's form is blanked even when it is not ours", async () => {
    const { client } = await fixtureOf([json(400, { detail: "bad token spat_somebodyElse1" })]);
    await expect(client.getEntity(REDIS)).rejects.toThrow("bad token (sensitive)");
  });
});

describe("the log", () => {
  it("has a line per request, answer, failure and wait, without headers and bodies", async () => {
    const { client, log } = await fixtureOf([reset, json(201, { warnings: ["answer-body"] })]);
    await client.putEntity(REDIS, { secret: "request-body" });
    expect(log.map(({ message }) => message)).toEqual([
      "Konnect request",
      "Konnect request failed",
      "Konnect request is sent again after a wait",
      "Konnect request",
      "Konnect response",
    ]);
    expect(log[4]?.fields).toMatchObject({ method: "PUT", attempt: 2, status: 201, bytes: 28 });
    expect(inspect(log, { depth: null })).not.toMatch(/authorization|bearer|kpat|request-body|answer-body/i);
  });
});
