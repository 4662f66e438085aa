import type { Profile } from "../../../model";
import { servedKinds } from "../../kinds/served-kinds";
import type { Change, Store } from "../../store/store";
import { controlPlaneKind, keyOf, type StoredObject } from "../../store/stored-object";
import { isSuccess } from "./compare-answers";
import { type Evidence, evidenceOf } from "./evidence";
import { controlPlaneFromBody, meshKind, objectFromBody, text } from "./object-from-body";
import type { Observed } from "./observed";

const reportedByZones = new Set(
  servedKinds.filter(({ writtenBy }) => writtenBy === "zones").map(({ kind }) => kind.name),
);

/**
 * Keeps our store in step with a server that has a life of its own: what was there before the first request, what
 * zones report, what a failed request left in doubt. All else came through the proxy, and is ours to know.
 */
export class Alignment {
  /** Control planes that were made through the proxy. */
  readonly #own = new Set<string>();
  /** Objects that we have seen whole, or written. */
  readonly #met = new Set<string>();
  readonly #doubted = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly profile: Profile,
  ) {}

  /** Why an answer cannot be compared: it depends on objects that we cannot know of. */
  obstacle({ method, path, address, theirs, answered }: Observed): string | undefined {
    const { controlPlaneId, name, served, isMeshApi } = address;
    if (method !== "GET" || !isSuccess(theirs.status)) return undefined;
    if (controlPlaneId === undefined) {
      return isWhole(answered.data, totalOf(answered)) ? undefined : "a page of control planes";
    }
    if (!isMeshApi || (this.#own.has(controlPlaneId) && !reportedByZones.has(served?.kind.name ?? ""))) {
      return undefined;
    }
    if (served === undefined) return "an inspection in a control plane that was there before";
    if (name !== undefined) return undefined;
    const isFiltered = /[?&](?:offset|name|filter)/.test(path);
    return !isFiltered && isWhole(answered.items, answered.total)
      ? undefined
      : "a part of a list that was there before";
  }

  /** Takes over, before we are asked, what their answer tells of the time before it. Gives how many objects it showed. */
  async before(observed: Observed): Promise<number> {
    const news = evidenceOf(observed, this.profile).filter((evidence) => this.#isNews(evidence));
    await this.store.write(news.flatMap((evidence) => this.#changeOf(evidence)));
    const shown = news.filter(({ says }) => says === "shown");
    for (const { object } of shown) this.#met.add(nameOf(object));
    for (const { object } of news) this.#doubted.delete(nameOf(object));
    return shown.length;
  }

  /** After a write that both sides took: from now on it is ours to know. */
  written({ method, address, sent, at }: Observed, ourId: string | undefined): void {
    if (method === "POST" && ourId !== undefined) this.#own.add(ourId.toLowerCase());
    const object = objectFromBody(address, sent, this.profile, at);
    if (object === undefined) return;
    this.#met.add(nameOf(object));
    this.#doubted.delete(nameOf(object));
  }

  /** After a write that one side refused: what the server did is done here, so that it is reported once. */
  async follow(observed: Observed, former: readonly StoredObject[]): Promise<void> {
    const { method, address, theirs, sent, answered, at } = observed;
    if (!isSuccess(theirs.status)) return this.#restore(former);
    const id = method === "POST" ? text(answered.id) : address.controlPlaneId;
    const object =
      address.isMeshApi || id === undefined
        ? objectFromBody(address, sent, this.profile, at)
        : controlPlaneFromBody(id, answered, at);
    if (object === undefined) return;
    if (method !== "DELETE") {
      // What the server makes of what was sent is not known before it shows it.
      this.#doubted.add(nameOf(object));
      return this.store.write([{ type: "put", object }]);
    }
    const contents = this.#contentsOf(object);
    await this.store.write([...contents, object].map((gone) => ({ type: "delete", key: keyOf(gone) })));
  }

  /** After a write of which nobody knows whether it happened: the next answer will tell. */
  doubt({ address, sent, at }: Pick<Observed, "address" | "sent" | "at">): void {
    const object = objectFromBody(address, sent, this.profile, at);
    if (object !== undefined) this.#doubted.add(nameOf(object));
  }

  #isNews({ object, says }: Evidence): boolean {
    const name = nameOf(object);
    const isThere = this.store.get(keyOf(object)) !== undefined;
    if (this.#doubted.has(name)) return says === "absent" ? isThere : says === "shown" || !isThere;
    if (this.#met.has(name) || says === "absent") return false;
    if (this.#own.has(object.controlPlaneId) && !reportedByZones.has(object.kind)) return false;
    return says === "shown" || !isThere;
  }

  #changeOf({ object, says }: Evidence): readonly Change[] {
    return says === "absent" ? [{ type: "delete", key: keyOf(object) }] : [{ type: "put", object }];
  }

  #contentsOf({ kind, controlPlaneId, name }: StoredObject): readonly StoredObject[] {
    if (kind === controlPlaneKind) return this.store.contents(controlPlaneId);
    return kind === meshKind?.kind.name ? this.store.contents(controlPlaneId, name) : [];
  }

  async #restore(former: readonly StoredObject[]): Promise<void> {
    const before = new Set(former.map(nameOf));
    const added = this.store.all().filter((object) => !before.has(nameOf(object)));
    await this.store.write([
      ...added.map((object) => ({ type: "delete" as const, key: keyOf(object) })),
      ...former.map((object) => ({ type: "put" as const, object })),
    ]);
  }
}

function nameOf(object: StoredObject): string {
  const { kind, controlPlaneId, mesh, name } = keyOf(object);
  return JSON.stringify([kind, controlPlaneId, mesh, name]);
}

function isWhole(items: unknown, total: unknown): boolean {
  return Array.isArray(items) && (typeof total !== "number" || total === items.length);
}

function totalOf({ meta }: Observed["answered"]): unknown {
  const { page } = Object(meta) as { page?: unknown };
  return (Object(page) as { total?: unknown }).total;
}
