export { eachElement } from "./each-element";
export { emptyListAsPrior } from "./empty-list-as-prior";
export { emptyWhenRemoved } from "./empty-when-removed";
export { keepPriorValue } from "./keep-prior-value";
export { nullObjectAsPrior } from "./null-object-as-prior";
export { requiresReplaceIfConfigured } from "./requires-replace-if-configured";
