import {
  type CollectionRef,
  type EntityPage,
  type EntityRef,
  type JsonObject,
  type KonnectClient,
  KonnectError,
  type KonnectErrorKind,
} from "../../../src/konnect";

type Operation = "get" | "put" | "delete" | "post" | "list";

/** When an injected failure strikes: `before` the server acts, or `after`, so that only the answer is lost. */
interface Failure {
  readonly operation: Operation;
  readonly moment: "before" | "after";
  readonly error: KonnectError;
}

/**
 * A Konnect in memory with just enough behaviour to drive the provider: it stores what it gets, adds times,
 * a KRI and labels, and fails when told to.
 */
export class FakeKonnect {
  readonly objects = new Map<string, JsonObject>();
  readonly calls: string[] = [];
  readonly bodies: JsonObject[] = [];
  /** Labels that the server adds to whatever it stores. */
  addedLabels: Readonly<Record<string, string>> = {};
  /** What the server warns of at the next writes. */
  warnings: readonly string[] = [];
  /** Changes what is stored, as a server with ideas of its own would. */
  meddle: (json: JsonObject) => JsonObject = (json) => json;
  private failures: Failure[] = [];
  private writes = 0;

  failNext(operation: Operation, moment: "before" | "after" = "before", error = failure("server")): void {
    this.failures.push({ operation, moment, error });
  }

  get client(): KonnectClient {
    const entity = (ref: EntityRef) => [ref.controlPlaneId, ref.mesh, ref.collection, ref.name].join("/");
    return {
      getEntity: (ref) => this.run("get", entity(ref), () => this.objects.get(entity(ref))),
      putEntity: (ref, body) =>
        this.run("put", entity(ref), () => {
          const created = !this.objects.has(entity(ref));
          this.bodies.push(body);
          this.store(entity(ref), body, ref);
          return { created, warnings: this.warnings };
        }),
      deleteEntity: (ref) => this.run("delete", entity(ref), () => this.remove(entity(ref))),
      createControlPlane: (body) =>
        this.run("post", String(body.name), () => {
          this.bodies.push(body);
          const id = `00000000-0000-4000-8000-00000000000${this.objects.size + 1}`;
          return this.storeControlPlane(id, { ...body, id, created_at: this.now() });
        }),
      getControlPlane: (id) => this.run("get", id, () => this.objects.get(id)),
      updateControlPlane: (id, body) =>
        this.run("put", id, () => {
          this.bodies.push(body);
          return this.storeControlPlane(id, { ...this.objects.get(id), ...body });
        }),
      deleteControlPlane: (id) => this.run("delete", id, () => this.remove(id)),
      listControlPlanes: () => this.list(),
      listEntities: (ref) => this.list(ref),
      listEntityPages: (ref) => this.pages(ref),
      close: async () => undefined,
    };
  }

  private async *list(ref?: CollectionRef): AsyncGenerator<JsonObject, void, undefined> {
    const home = ref === undefined ? "" : `${[ref.controlPlaneId, ref.mesh, ref.collection].join("/")}/`;
    // Without a mesh, the list of a kind that lives in meshes is of all of them.
    const isListed = ([key]: readonly [string, JsonObject]) =>
      ref === undefined || ref.mesh !== undefined
        ? key.startsWith(home)
        : key.startsWith(`${ref.controlPlaneId}/`) && key.split("/")[2] === ref.collection;
    yield* await this.run("list", home, () => [...this.objects].filter(isListed).map(([, json]) => json));
  }

  private async *pages(ref: CollectionRef): AsyncGenerator<EntityPage, void, undefined> {
    const items: JsonObject[] = [];
    for await (const item of this.list(ref)) items.push(item);
    yield { items, total: items.length, isLast: true };
  }

  private async run<T>(operation: Operation, what: string, act: () => T): Promise<T> {
    this.calls.push(`${operation} ${what}`);
    const index = this.failures.findIndex((failure) => failure.operation === operation);
    const [failing] = index === -1 ? [] : this.failures.splice(index, 1);
    if (failing?.moment === "before") throw failing.error;
    const answer = act();
    if (failing?.moment === "after") throw failing.error;
    return answer;
  }

  private store(key: string, body: JsonObject, ref: EntityRef): void {
    const creationTime = this.objects.get(key)?.creationTime ?? this.now();
    const labels = { ...(body.labels as object | undefined), ...this.addedLabels };
    const isService = ref.collection === "meshmultizoneservices";
    const reported = isService ? { kri: `kri_mzsvc_${ref.mesh}___${ref.name}_`, status: {} } : {};
    const times = { creationTime, modificationTime: this.now() };
    this.objects.set(key, this.meddle({ ...body, ...times, labels, ...reported }));
  }

  private storeControlPlane(id: string, json: JsonObject): JsonObject {
    const stored = this.meddle({ ...json, updated_at: this.now() });
    this.objects.set(id, stored);
    return stored;
  }

  private remove(key: string): "deleted" | "absent" {
    return this.objects.delete(key) ? "deleted" : "absent";
  }

  /** A new second at each write, in UTC and with zeros that Go would not write. */
  private now(): string {
    this.writes += 1;
    return `2026-01-02T03:04:${String(this.writes).padStart(2, "0")}.500000000+00:00`;
  }
}

export function failure(kind: KonnectErrorKind, mayHaveCommitted = false): KonnectError {
  const facts = { method: "PUT", path: "/v1/mesh", attempts: 1, what: `the test said ${kind}` };
  return new KonnectError({ ...facts, kind, mayHaveCommitted });
}
