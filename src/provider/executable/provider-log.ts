import { createProcessLog, type ProcessLog } from "../../plugin/transport/process-log";
import { systemSurroundings, type Surroundings } from "../../plugin/transport/surroundings";
import { tokensOf } from "../tokens";

/** The log of the executable's own process. What goes wrong before the configuration is read shows no token either. */
export function createProviderLog(
  surroundings: Pick<Surroundings, "environment" | "now"> = systemSurroundings(),
): ProcessLog {
  const processLog = createProcessLog(surroundings);
  for (const token of tokensOf(surroundings.environment)) processLog.redactor.register(token);
  return processLog;
}
