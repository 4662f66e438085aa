/** What goes wrong with a request, by the moment in which it does. */
export type Fault = BeforeWriteFault | AfterWriteFault | MidBodyFault;

/** An answer that the service did not mean, or none. */
export type Interruption =
  /** `retryAfter`: seconds, or a date as HTTP writes it. */
  | { readonly effect: "status"; readonly status: number; readonly retryAfter?: number | string }
  /** The connection is cut. */
  | { readonly effect: "reset" }
  /** No answer ever comes, and the connection stays open. */
  | { readonly effect: "timeout" };

/** Nothing was read nor written. */
export type BeforeWriteFault = { readonly moment: "before-write" } & Interruption;

/** The service did what it was asked to, and the client does not hear of it. */
export type AfterWriteFault = { readonly moment: "after-write" } & Interruption;

/** The service did what it was asked to, and its answer is spoilt. */
export interface MidBodyFault {
  readonly moment: "mid-body";
  /**
   * `truncated`: the connection is cut in the middle of the body; `malformed`: half a body, said to be whole;
   * `wrong-content-type`: a page of HTML instead.
   */
  readonly effect: "truncated" | "malformed" | "wrong-content-type";
}

/** Which requests suffer which fault. */
export interface FaultRule {
  /** @default any */
  readonly method?: string;
  /**
   * The path below the host, without query: `*` stands for anything within a segment, `**` for anything at all.
   * @default any
   */
  readonly path?: string;
  /** `MeshControlPlane`, `Mesh`, `MeshMultiZoneService`, …, whether one object or a list of them. @default any */
  readonly kind?: string;
  /** The first of the matching requests that suffers, counted from 1. @default 1 */
  readonly call?: number;
  /** How many of them suffer in a row. @default all from there on */
  readonly times?: number;
  readonly fault: Fault;
}
