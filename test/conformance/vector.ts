import vectors from "./fixtures/kuma-vectors.json";

/** One case: a request to a control plane, and its answer. */
export interface Vector {
  readonly id: string;
  readonly area: string;
  readonly input: {
    readonly method: string;
    /** Below the control plane's API. */
    readonly path: string;
    /** The kind of control plane; absent: it does not matter. */
    readonly cp?: string;
    /** What is there before, in words that `seed.ts` reads. */
    readonly existing?: readonly string[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly expected: Expected;
  readonly note?: string;
}

export interface Expected {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A part of what the next GET of the path gives. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** Listed objects as `mesh/name`. */
  readonly order?: readonly string[];
}

/** Cases of a v3 control plane; each note says where 2.x differs. */
export const allVectors = vectors as unknown as readonly Vector[];
