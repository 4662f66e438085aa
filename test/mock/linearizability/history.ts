/** What a client asked of one object. */
export type Operation =
  { readonly type: "put"; readonly value: string } | { readonly type: "get" } | { readonly type: "delete" };

/** What it was told. A put says whether it created; a get what it found; a delete whether there was anything. */
export type Result =
  { readonly created: boolean } | { readonly found: string | undefined } | { readonly deleted: boolean };

/** One call, from before it was sent until after it was answered, on a clock that all clients share. */
export interface Call {
  readonly key: string;
  readonly client: number;
  readonly operation: Operation;
  readonly result: Result;
  readonly begin: number;
  readonly end: number;
}

/** The value of an object; `undefined`: there is none. */
export type State = string | undefined;

/** What an object that is alone in the world answers, and what it is then; `undefined`: it would answer otherwise. */
export function follow(state: State, { operation, result }: Call): { readonly state: State } | undefined {
  switch (operation.type) {
    case "put":
      return "created" in result && result.created === (state === undefined)
        ? { state: operation.value }
        : undefined;
    case "get":
      return "found" in result && result.found === state ? { state } : undefined;
    case "delete":
      return "deleted" in result && result.deleted === (state !== undefined)
        ? { state: undefined }
        : undefined;
  }
}
