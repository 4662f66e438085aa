import type { Outcome } from "./pipeline";
import type { Decoded, Located } from "./write-request";

/** What is stored under the name decides whether the write creates or updates. */
export function findExisting(write: Decoded): Outcome<Located> {
  const { service, served, controlPlaneId, mesh = "", name } = write;
  const existing = service.store.get({ kind: served.kind.name, controlPlaneId, mesh, name });
  return { next: { ...write, existing } };
}
