import type { History } from "../history/history";
import { OverlaidStore } from "../history/overlaid-store";
import type { Store } from "../store/store";
import type { ReadFault } from "./fault";

/** The store as it was, or as far back as is remembered. */
export function pastStore(
  { writes, milliseconds }: ReadFault,
  { history, store, now }: { readonly history: History; readonly store: Store; readonly now: () => number },
): Store {
  const later = milliseconds === undefined ? history.last(writes ?? 1) : history.after(now() - milliseconds);
  return OverlaidStore.before(later ?? history.last(Infinity), store);
}
