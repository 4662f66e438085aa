import { inspect } from "node:util";
import type { KonnectClient } from "../../../src/konnect";
import { createJsonLogger, createRedactor } from "../../../src/plugin/log";
import { type Driver, drive } from "../../../src/plugin/testing";
import { createKonnectProvider, type KonnectSession } from "../../../src/provider";

/** A run of the CLI in process, with the provider's log at its most talkative and all secrets struck out. */
export interface OverheardRun {
  readonly driver: Driver<KonnectSession>;
  /** What was logged, as it stands on standard error. */
  readonly log: () => string;
}

/** @param client in the place of the one that asks a server */
export function overhear(environment: NodeJS.ProcessEnv, client?: Partial<KonnectClient>): OverheardRun {
  const lines: string[] = [];
  const redactor = createRedactor();
  const provider = createKonnectProvider({
    environment,
    onSecret: (secret) => redactor.register(secret),
    ...(client !== undefined && { makeClient: () => client as KonnectClient }),
  });
  const log = createJsonLogger({
    level: "trace",
    redactor,
    write: (line) => lines.push(line),
    now: () => new Date(0),
  });
  const driver = drive(provider, { log, redact: (text) => redactor.redact(text) });
  return { driver, log: () => lines.join("") };
}

/** All that is in a value, however it is asked for. */
export function everythingIn(value: unknown): string {
  return inspect(value, { depth: null, maxStringLength: null, showHidden: true }) + JSON.stringify(value);
}
