import type { KonnectErrorKind } from "../../src/konnect";
import { CP, errorOf, fixtureOf, REDIS, REDIS_PATH, TOKEN } from "./fixture";
import { json, problem, type Reply, text } from "./scripted-server";

const ONCE = { retry: { attempts: 1 } };

describe("a status becomes an error kind", () => {
  const cases: [number, KonnectErrorKind, boolean][] = [
    [400, "invalid", false],
    [401, "unauthorized", false],
    [403, "forbidden", false],
    [404, "notFound", false],
    [405, "methodNotAllowed", false],
    [408, "timeout", true],
    [409, "conflict", false],
    [412, "conflict", false],
    [413, "invalid", false],
    [422, "invalid", false],
    [429, "rateLimited", false],
    [499, "server", true],
    [500, "server", true],
    [502, "server", true],
    [503, "server", true],
    [504, "server", true],
    [599, "server", true],
    [202, "malformedResponse", true],
    [304, "malformedResponse", false],
  ];
  it.each(cases)("PUT %i is %s, may have committed: %s", async (status, kind, mayHaveCommitted) => {
    const { client } = await fixtureOf([json(status, {})], ONCE);
    const error = await errorOf(client.putEntity(REDIS, {}));
    expect(error).toMatchObject({
      kind,
      status,
      mayHaveCommitted,
      method: "PUT",
      path: REDIS_PATH,
      attempts: 1,
    });
    expect(error.message).toMatch(new RegExp(`^PUT ${REDIS_PATH}: .*the server answered ${status}`));
  });

  it.each(cases.filter(([status]) => status !== 404))(
    "GET %i is %s and commits nothing",
    async (status, kind) => {
      const { client } = await fixtureOf([json(status, {})], ONCE);
      expect(await errorOf(client.getEntity(REDIS))).toMatchObject({ kind, mayHaveCommitted: false });
    },
  );
});

describe("what the server says", () => {
  it("Konnect's form: title, detail, fields and trace", async () => {
    const { client } = await fixtureOf([
      problem(400, {
        title: "Bad Request",
        detail: "Invalid Parameters.",
        instance: "kong:trace:123",
        invalid_parameters: [{ field: "name", reason: "is too long", rule: "max" }],
      }),
    ]);
    const error = await errorOf(client.createControlPlane({ name: "x" }));
    expect(error.invalidParameters).toEqual([{ field: "name", reason: "is too long" }]);
    expect(error.problem).toMatchObject({ title: "Bad Request", instance: "kong:trace:123" });
    expect(error.message).toContain("Bad Request: Invalid Parameters. (name: is too long) [kong:trace:123]");
  });

  it("Kuma's form: invalid_parameters once, though causes repeat them", async () => {
    const { client } = await fixtureOf([
      json(400, {
        type: "/std-errors",
        title: "Could not process a resource",
        detail: "Resource is not valid",
        details: "Resource is not valid",
        invalid_parameters: [{ field: "spec.ports", reason: "must not be empty" }],
        causes: [{ field: "spec.ports", message: "must not be empty" }],
      }),
    ]);
    const error = await errorOf(client.putEntity(REDIS, {}));
    expect(error.invalidParameters).toEqual([{ field: "spec.ports", reason: "must not be empty" }]);
    expect(error.message.match(/must not be empty/g)).toHaveLength(1);
  });

  it("Kuma's older form has causes only, and a gateway a message only", async () => {
    const { client } = await fixtureOf([
      json(400, { title: "t", causes: [{ field: "a", message: "b" }, "junk"] }),
      json(400, { message: "no Route matched" }),
    ]);
    expect((await errorOf(client.putEntity(REDIS, {}))).invalidParameters).toEqual([
      { field: "a", reason: "b" },
    ]);
    expect((await errorOf(client.putEntity(REDIS, {}))).message).toContain("no Route matched");
  });

  it.each([
    ["HTML", "<html>\n <b>Bad   gateway</b>", "<html> <b>Bad gateway</b>"],
    ["an array", "[1]", "[1]"],
    ["members of other types", '{"title":7,"detail":{},"invalid_parameters":"x"}', '"title":7'],
  ])("a body of %s is shown as an excerpt", async (_case, body, excerpt) => {
    const { client } = await fixtureOf([text(400, body, { "content-type": "text/html" })]);
    expect((await errorOf(client.putEntity(REDIS, {}))).message).toContain(excerpt);
  });

  it("a long body is cut, and a token in it is blanked before the cut", async () => {
    const padding = "x".repeat(490);
    const { client } = await fixtureOf([text(400, `${padding}${TOKEN}${padding}`)]);
    const { message } = await errorOf(client.putEntity(REDIS, {}));
    expect(message.length).toBeLessThan(900);
    expect(message).not.toContain("kpat");
    expect(message).toContain(`${padding}(sensitiv`);
  });

  it("a hundred refused fields do not make a message of a hundred lines", async () => {
    const invalid_parameters = Array.from({ length: 150 }, (_, n) => ({ field: `f${n}`, reason: "bad" }));
    const { client } = await fixtureOf([problem(400, { title: "t", invalid_parameters })]);
    const error = await errorOf(client.putEntity(REDIS, {}));
    expect(error.invalidParameters).toHaveLength(100);
    expect(error.message).toContain("f9: bad; and 90 more");
  });

  it("401 says where the token came from, or that there is none", async () => {
    const configured = await fixtureOf([problem(401, {})]);
    expect((await errorOf(configured.client.getEntity(REDIS))).message).toContain(
      "comes from personal_access_token",
    );
    const unset = await fixtureOf([problem(401, {})], { personalAccessToken: null });
    expect((await errorOf(unset.client.getEntity(REDIS))).message).toContain("No access token is set");
  });
});

describe("an answer that cannot be used", () => {
  const JSON_TYPE = { "content-type": "application/json" };
  it.each([
    ["cut-off JSON", text(200, '{"a":', JSON_TYPE), "malformedResponse"],
    ["an empty body", text(200, "", JSON_TYPE), "malformedResponse"],
    ["an array", text(200, "[]", JSON_TYPE), "malformedResponse"],
    ["null", text(200, "null", JSON_TYPE), "malformedResponse"],
    ["HTML", text(200, "<html>", { "content-type": "text/html" }), "unexpectedContentType"],
    ["JSON that says it is text", text(200, "{}", { "content-type": "text/plain" }), "unexpectedContentType"],
  ])("%s", async (_case, reply, kind) => {
    const { server, client } = await fixtureOf([reply]);
    expect(await errorOf(client.getEntity(REDIS))).toMatchObject({
      kind,
      status: 200,
      mayHaveCommitted: false,
    });
    expect(server.received).toHaveLength(1);
  });

  it("to a PUT says that the write took place", async () => {
    const { client } = await fixtureOf([text(201, "<html>", { "content-type": "text/html" })]);
    const error = await errorOf(client.putEntity(REDIS, {}));
    expect(error).toMatchObject({ kind: "unexpectedContentType", mayHaveCommitted: true });
  });

  it("a missing content type and a +json type are read as JSON", async () => {
    const { client } = await fixtureOf([
      text(200, "{}"),
      text(200, "{}", { "content-type": "application/vnd.kong+json" }),
    ]);
    expect(await client.getEntity(REDIS)).toEqual({});
    expect(await client.getEntity(REDIS)).toEqual({});
  });

  it.each<[string, Reply]>([
    [
      "not at all when its length says so",
      (response) => response.writeHead(200, { "content-length": 2000 }).flushHeaders(),
    ],
    ["only up to the limit", text(200, "x".repeat(2000), { "transfer-encoding": "chunked" })],
  ])("a body over the limit is read %s", async (_case, reply) => {
    const { server, client } = await fixtureOf([reply], {}, { maxAnswerBytes: 1999 });
    const error = await errorOf(client.getEntity(REDIS));
    expect(error).toMatchObject({ kind: "malformedResponse", attempts: 1 });
    expect(error.message).toContain("larger than 1999 bytes");
    expect(server.received).toHaveLength(1);
  });

  it("a body of just the limit is read", async () => {
    const { client } = await fixtureOf(
      [json(200, { id: CP })],
      {},
      { maxAnswerBytes: JSON.stringify({ id: CP }).length },
    );
    expect(await client.getControlPlane(CP)).toEqual({ id: CP });
  });
});
