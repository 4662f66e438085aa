import type { Change, Store } from "../store/store";
import type { History, HistoryEntry } from "./history";

/** A store whose writes are noted in a history. */
export function recordedStore(
  store: Store,
  history: History,
  onWrite: (entry: HistoryEntry) => void = () => undefined,
): Store {
  return {
    get: (key) => store.get(key),
    list: (collection) => store.list(collection),
    contents: (controlPlaneId, mesh) => store.contents(controlPlaneId, mesh),
    all: () => store.all(),
    write(changes: readonly Change[]) {
      onWrite(history.note(changes, store));
      return store.write(changes);
    },
  };
}
