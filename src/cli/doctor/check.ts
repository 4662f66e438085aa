/** What one look found. Only a `problem` makes the command fail. */
export interface Finding {
  readonly level: "ok" | "warning" | "problem";
  /** What is so, in one sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** All that a check may look at; nothing is written anywhere. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** The folder of the configuration, absolute. */
  readonly folder: string;
  /** The server to reach, where it is not the environment's. */
  readonly serverUrl: string | undefined;
  /** Whether the server may be asked. */
  readonly isOnline: boolean;
}

export interface Check {
  /** For `--json`, and for whoever looks for one. */
  readonly name: string;
  readonly title: string;
  look(at: Surroundings): readonly Finding[] | Promise<readonly Finding[]>;
}

export const ok = (text: string): Finding => ({ level: "ok", text });

export const warning = (text: string, remedy: string): Finding => ({ level: "warning", text, remedy });

export const problem = (text: string, remedy: string): Finding => ({ level: "problem", text, remedy });
