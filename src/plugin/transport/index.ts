export { StartError, type StartProblem } from "./errors";
export { createProcessLog, type ProcessLog } from "./process-log";
export { startReattachServer, type ReattachOptions, type ReattachServer } from "./reattach";
export { serve } from "./serve";
export type { ServeOptions } from "./serve-options";
export { systemSurroundings, type Surroundings } from "./surroundings";
