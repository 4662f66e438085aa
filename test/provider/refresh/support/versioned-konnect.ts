import {
  type CollectionRef,
  type EntityPage,
  type EntityRef,
  type JsonObject,
  type KonnectClient,
  KonnectError,
  type KonnectErrorKind,
} from "../../../../src/konnect";

interface Version {
  readonly since: number;
  readonly json: JsonObject | undefined;
}

export interface VersionedOptions {
  /** Passed twice by every request: on the way there, and on the way back. @default at once */
  readonly gate?: (label: string) => Promise<void>;
  /** Spoils a page of a list before it is sent. @default as it is */
  readonly spoil?: (page: EntityPage) => EntityPage;
}

/**
 * A Konnect that remembers every version of every object, so that a test can tell at which moments an answer was
 * true. Each version differs from all others.
 */
export class VersionedKonnect {
  /** Counts changes: the time of this server. */
  now = 0;
  readonly calls: string[] = [];
  private readonly histories = new Map<string, Version[]>();

  constructor(private readonly options: VersionedOptions = {}) {}

  /** Writes, as somebody outside would; null deletes. */
  change(ref: EntityRef, members: JsonObject | null): void {
    this.now += 1;
    const { name, mesh } = ref;
    const json = members && {
      type: "Thing",
      mesh,
      name,
      spec: {},
      modificationTime: `t${this.now}`,
      ...members,
    };
    const history = this.histories.get(keyOf(ref)) ?? [{ since: 0, json: undefined }];
    history.push({ since: this.now, json: json ?? undefined });
    this.histories.set(keyOf(ref), history);
  }

  current(ref: EntityRef): JsonObject | undefined {
    return this.histories.get(keyOf(ref))?.at(-1)?.json;
  }

  /** The first moment at which the answer was true. */
  firstTrue(ref: EntityRef, answer: JsonObject | undefined): number | undefined {
    const history = this.histories.get(keyOf(ref)) ?? [{ since: 0, json: undefined }];
    return history.find(({ json }) => JSON.stringify(json) === JSON.stringify(answer))?.since;
  }

  /** The latest moment, up to `until`, at which the answer was true; undefined when it never was. */
  lastTrue(ref: EntityRef, answer: JsonObject | undefined, until: number): number | undefined {
    const history = this.histories.get(keyOf(ref)) ?? [{ since: 0, json: undefined }];
    const moments = history.flatMap(({ since, json }, index) => {
      if (since > until || JSON.stringify(json) !== JSON.stringify(answer)) return [];
      return [Math.min(until, (history[index + 1]?.since ?? Infinity) - 1)];
    });
    return moments.at(-1);
  }

  get client(): KonnectClient {
    const unused = () => Promise.reject(new Error("not part of the test"));
    return {
      getEntity: (ref, signal) => this.answer(`get ${ref.name}`, signal, () => this.current(ref)),
      putEntity: (ref, body, signal) =>
        this.answer(`put ${ref.name}`, signal, () => {
          this.change(ref, body);
          return { created: false, warnings: [] };
        }),
      deleteEntity: (ref, signal) =>
        this.answer(`delete ${ref.name}`, signal, () => {
          this.change(ref, null);
          return "deleted" as const;
        }),
      listEntityPages: (ref, { size = 100 } = {}, signal) => this.pages(ref, size, signal),
      listEntities: () => {
        throw new Error("not part of the test");
      },
      createControlPlane: unused,
      getControlPlane: unused,
      updateControlPlane: unused,
      deleteControlPlane: unused,
      listControlPlanes: () => {
        throw new Error("not part of the test");
      },
      close: async () => undefined,
    };
  }

  private async *pages(
    ref: CollectionRef,
    size: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<EntityPage, void, undefined> {
    const home = keyOf({ ...ref, name: "" });
    for (let offset = 0; ; offset += size) {
      const page = await this.answer(`list ${offset}+${size}`, signal, () => {
        const all = [...this.histories]
          .filter(([key]) => key.startsWith(home))
          .map(([, history]) => history.at(-1)?.json)
          .filter((json) => json !== undefined);
        const items = all.slice(offset, offset + size);
        const whole = { items, total: all.length, isLast: offset + size >= all.length };
        return this.options.spoil?.(whole) ?? whole;
      });
      yield page;
      if (page.isLast) return;
    }
  }

  private async answer<T>(what: string, signal: AbortSignal | undefined, act: () => T): Promise<T> {
    refuse(signal);
    const { gate = async () => undefined } = this.options;
    this.calls.push(what);
    await gate(`${what} arrives`);
    const result = act();
    await gate(`${what} is answered`);
    refuse(signal);
    return result;
  }
}

export function failure(kind: KonnectErrorKind): KonnectError {
  return new KonnectError({
    kind,
    method: "GET",
    path: "/v1/mesh",
    attempts: 1,
    what: `the test said ${kind}`,
  });
}

function keyOf({ controlPlaneId, mesh, collection, name }: EntityRef): string {
  return [controlPlaneId, mesh, collection, name].join("/");
}

function refuse(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw failure("cancelled");
}
