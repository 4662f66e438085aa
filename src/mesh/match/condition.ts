/** What a control plane says of an object, one of each type. */
export interface Condition {
  readonly type: string;
  readonly status: "True" | "False";
  /** One word, for programs. */
  readonly reason: string;
  /** A sentence, for people. */
  readonly message: string;
}
