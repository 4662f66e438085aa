/**
 * What one run has learned of objects, by their keys, so that the create check can tell an object in the
 * way from one that this very run is about to replace: `taint` plans a create with no trace of the old object.
 */
export class KnownObjects {
  private readonly stored = new Set<string>();
  private readonly managed = new Set<string>();
  private readonly absent = new Set<string>();

  /** The object is in the state that this run began with, as far as that knows. */
  store(key: string): void {
    this.stored.add(key);
  }

  /** The object is there and in the state of this run: it was read, written or planned on. */
  manage(key: string): void {
    this.stored.delete(key);
    this.managed.add(key);
    this.absent.delete(key);
  }

  /** The object is not on the server, as of now. */
  miss(key: string): void {
    this.stored.delete(key);
    this.managed.delete(key);
    this.absent.add(key);
  }

  /** Whether it is the state's, seen or not: what is there by this key is for the run to replace. */
  isStored(key: string): boolean {
    return this.stored.has(key) || this.managed.has(key);
  }

  isManaged(key: string): boolean {
    return this.managed.has(key);
  }

  /** Tells, once, whether the object was seen to be absent: what is created after that is no longer. */
  takeAbsence(key: string): boolean {
    return this.absent.delete(key);
  }
}
