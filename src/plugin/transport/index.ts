export { StartError, type StartProblem } from "./errors";
export { createProcessLog, type ProcessLog } from "./processLog";
export { startReattachServer, type ReattachOptions, type ReattachServer } from "./reattach";
export { serve } from "./serve";
export type { ServeOptions } from "./serveOptions";
export { systemSurroundings, type Surroundings } from "./surroundings";
