/** What can be called off. Its signal is made when someone asks for it, and reads that a list serves never do. */
export interface Cancellable {
  readonly signal: AbortSignal;
}
