import type { Terminal } from "../../src/cli/terminal";

export interface RecordingTerminal extends Terminal {
  readonly printed: string;
  readonly noted: string;
  /** Asks the command to end. */
  stop(): void;
  /** The first match in what was printed, as soon as there is one. */
  untilPrinted(pattern: RegExp): Promise<RegExpExecArray>;
}

export function recordingTerminal(environment: NodeJS.ProcessEnv = {}, input = ""): RecordingTerminal {
  let [printed, noted] = ["", ""];
  const { promise: stopped, resolve: stop } = deferred<void>();
  const waiting: (() => void)[] = [];
  return {
    environment,
    get printed() {
      return printed;
    },
    get noted() {
      return noted;
    },
    out: (text) => {
      printed += text;
      waiting.forEach((look) => look());
    },
    note: (text) => {
      noted += text;
    },
    read: () => Promise.resolve(input),
    untilStopped: () => stopped,
    run: () => Promise.reject(new Error("This terminal runs no programs.")),
    stop,
    untilPrinted(pattern) {
      const { promise, resolve } = deferred<RegExpExecArray>();
      const look = () => {
        const match = pattern.exec(printed);
        if (match) resolve(match);
      };
      waiting.push(look);
      look();
      return promise;
    },
  };
}

function deferred<Result>() {
  let resolve: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((settle) => (resolve = settle));
  return { promise, resolve };
}
