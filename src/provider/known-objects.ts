/**
 * What one run has learned of objects, by their keys, so that the create check can tell an object in the
 * way from one that this very run is about to replace: `taint` plans a create with no trace of the old object,
 * but only after reading it.
 */
export class KnownObjects {
  private readonly managed = new Set<string>();
  private readonly absent = new Set<string>();

  /** The object is in the state of this run. */
  manage(key: string): void {
    this.managed.add(key);
    this.absent.delete(key);
  }

  /** The object is not on the server, as of now. */
  miss(key: string): void {
    this.managed.delete(key);
    this.absent.add(key);
  }

  isManaged(key: string): boolean {
    return this.managed.has(key);
  }

  /** Tells, once, whether the object was seen to be absent: what is created after that is no longer. */
  takeAbsence(key: string): boolean {
    return this.absent.delete(key);
  }
}
