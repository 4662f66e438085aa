import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../konnect";

/** How many answers are kept until a list shows the same objects. */
const kept = 3;

/** What objects of one collection look like when they are read one by one: the measure that a list is held to. */
export class SingleAnswers {
  private members: ReadonlySet<string> | undefined;
  private latest: JsonObject = {};
  private readonly uncompared = new Map<string, JsonObject>();

  /** Whether there is a measure at all. */
  get areKnown(): boolean {
    return this.members !== undefined;
  }

  add(name: string, json: JsonObject): void {
    const { members } = this;
    this.members = new Set(Object.keys(json).filter((key) => members?.has(key) ?? true));
    this.latest = json;
    if (this.uncompared.size < kept) this.uncompared.set(name, json);
  }

  /** Whether a listed object is of this collection, and has every member that all single answers have. */
  areLike(listed: JsonObject): boolean {
    const { members, latest } = this;
    if (members === undefined) return false;
    const isOfCollection = ["type", "mesh"].every((key) => memberOf(listed, key) === memberOf(latest, key));
    return isOfCollection && [...members].every((key) => Object.hasOwn(listed, key));
  }

  /** Whether the object, when it was read singly, was shown otherwise. */
  contradict(name: string, listed: JsonObject): boolean {
    const single = this.uncompared.get(name);
    this.uncompared.delete(name);
    return single !== undefined && areContradictory(single, listed);
  }
}

/** Whether two answers show one object differently although, by its modification time, nobody changed it between. */
export function areContradictory(left: JsonObject, right: JsonObject): boolean {
  if (isDeepStrictEqual(left, right)) return false;
  const [before, after] = [memberOf(left, "modificationTime"), memberOf(right, "modificationTime")];
  return typeof before !== "string" || typeof after !== "string" || before === after;
}

function memberOf(json: JsonObject, key: string): unknown {
  return Object.hasOwn(json, key) ? json[key] : undefined;
}
