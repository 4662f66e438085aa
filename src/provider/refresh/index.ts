export type { Cancellable } from "./cancellable";
export { CoalescedReads } from "./coalesced-reads";
export { type ListRules, listRules } from "./list-rules";
export { type RefreshMode, resolveRefreshMode } from "./refresh-mode";
export { watchedClient } from "./watched-client";
