import type { Profile } from "../../src/model";
import type { Fixture, Reply } from "../mock/client";
import { expectedOf213 } from "./expected-of-2.13";
import { seed } from "./seed";
import { startControlPlane } from "./start-control-plane";
import { allVectors, type Expected, type RequestVector, requestVectors } from "./vector";

describe.each<[Profile, Readonly<Record<string, Partial<Expected>>>]>([
  ["v3", {}],
  ["2.13", expectedOf213],
])("the mock in profile %s answers as the server does", (profile, differences) => {
  let fixture: Fixture;
  afterEach(() => fixture.close());

  it.each(requestVectors.map((vector) => [vector.id, vector] as const))("%s", async (id, vector) => {
    fixture = await startControlPlane(vector.input.cp, profile);
    await seed(fixture, vector.input.existing ?? []);
    const reply = await ask(fixture, vector);
    await compare(fixture, vector, reply, { ...vector.expected, ...differences[id] });
  });
});

describe("the list of cases", () => {
  const ids = allVectors.map(({ id }) => id);

  it("names every case once", () => {
    expect(ids).toHaveLength(199);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a difference of 2.13 only for cases that are requests", () => {
    expect(
      Object.keys(expectedOf213).filter((id) => !requestVectors.some((vector) => vector.id === id)),
    ).toEqual([]);
  });
});

function ask(fixture: Fixture, { input }: RequestVector): Promise<Reply> {
  const { method, path, headers, body } = input;
  return fixture.call(method, path, {
    ...(body === undefined ? {} : { body: bodyOf(body) }),
    ...(headers === undefined ? {} : { headers }),
  });
}

function bodyOf(body: unknown): unknown {
  if (body === "<empty>") return "";
  return typeof body === "string" && body.startsWith("<raw>") ? body.slice("<raw>".length) : body;
}

async function compare(
  fixture: Fixture,
  { input }: RequestVector,
  reply: Reply,
  { status, body, text, headers, stored, order }: Expected,
): Promise<void> {
  expect({ status: reply.status, text: reply.text }).toEqual({ status, text: text ?? reply.text });
  for (const [name, value] of Object.entries(headers ?? {})) {
    expect(reply.headers[name.toLowerCase()]).toBe(value);
  }
  if (body !== undefined) expect(shown(reply.json, body)).toEqual(expectedBody(fixture, body));
  if (order !== undefined) {
    const { items } = reply.json as { items: readonly { mesh: string; name: string }[] };
    expect(items.map(({ mesh, name }) => `${mesh}/${name}`)).toEqual(order);
  }
  if (stored !== undefined) {
    const { json } = await fixture.call("GET", input.path);
    for (const [name, value] of Object.entries(stored)) {
      expect((json as Readonly<Record<string, unknown>>)[name]).toEqual(value);
    }
  }
}

/** Cases that list objects give their names alone. */
function shown(actual: unknown, expected: unknown): unknown {
  const named = (expected as { items?: readonly unknown[] } | null)?.items;
  if (named?.every((item) => typeof item === "string") !== true) return actual;
  const page = actual as { items: readonly { name: string }[] };
  return { ...page, items: page.items.map(({ name }) => name) };
}

function expectedBody({ mock, api }: Fixture, body: unknown): unknown {
  const withTimes = Object.entries(body as object).map(([name, value]: [string, unknown]) => {
    if (value === "<RFC3339>") return [name, expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown];
    if (name !== "next" || typeof value !== "string") return [name, value];
    return [name, value.replace("http://HOST", `${mock.url}${api}`)];
  });
  return Object.fromEntries(withTimes) as unknown;
}
