import { RecentObjects } from "../../../src/plugin/rpc/recent-objects";
import { toWire } from "../../../src/plugin/testing/wire";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import type { Schema } from "../../../src/plugin/schema/schema";
import { ValueError } from "../../../src/plugin/values/value-error";
import { record } from "../../../src/plugin/values/value";

const subject = (name: string) => {
  const schema: Schema = {
    version: 0,
    description: "",
    attributes: { [name]: { mode: "optional", type: "string", description: "" } },
  };
  return { schema, type: impliedType(schema.attributes) };
};
const service = subject("name");
const named = (name: string, of = service) => toWire(record([["name", name]]), of.type);

describe("objects that were read lately", () => {
  it("reads the same bytes as the very same object", () => {
    const recent = new RecentObjects();
    expect(recent.decode(named("a"), service)).toBe(recent.decode(named("a"), service));
    expect(recent.decode(named("a"), service)).toEqual(record([["name", "a"]]));
  });

  it("tells other bytes apart", () => {
    const recent = new RecentObjects();
    expect(recent.decode(named("a"), service)).not.toEqual(recent.decode(named("b"), service));
  });

  it("gives the very bytes back that an object was read from", () => {
    const recent = new RecentObjects();
    const sent = named("a");
    const value = recent.decode(sent, service);
    expect(Buffer.from(recent.encode(value, service).msgpack ?? [])).toEqual(Buffer.from(sent.msgpack));
  });

  it("reads what it wrote without reading", () => {
    const recent = new RecentObjects();
    const value = record([["name", "a"]]);
    const { msgpack = new Uint8Array() } = recent.encode(value, service);
    expect(recent.decode({ msgpack, json: new Uint8Array() }, service)).toBe(value);
  });

  it("keeps an object by a copy of its bytes, for a message is a part of what came with it", () => {
    const recent = new RecentObjects();
    const sent = named("a");
    const value = recent.decode(sent, service);
    sent.msgpack.fill(0);
    expect(recent.decode(named("a"), service)).toBe(value);
    expect(Buffer.from(recent.encode(value, service).msgpack ?? [])).toEqual(Buffer.from(named("a").msgpack));
  });

  it("takes an object of one kind for none of another, though the bytes are the same", () => {
    const recent = new RecentObjects();
    const other = subject("title");
    recent.decode(named("a"), service);
    expect(() => recent.decode(named("a"), other)).toThrow(ValueError);
  });

  it("forgets the oldest of many", () => {
    const recent = new RecentObjects();
    const first = recent.decode(named("first"), service);
    for (let index = 0; index < 64; index += 1) recent.decode(named(`s${index}`), service);
    const again = recent.decode(named("first"), service);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });

  it("keeps no large object", () => {
    const recent = new RecentObjects();
    const large = named("x".repeat(20_000));
    expect(recent.decode(large, service)).not.toBe(recent.decode(large, service));
  });

  it("reads none and null as null", () => {
    const recent = new RecentObjects();
    expect(recent.decode(undefined, service)).toBeNull();
    expect(recent.decode(toWire(null, service.type), service)).toBeNull();
  });
});
