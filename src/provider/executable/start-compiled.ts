import { Script } from "node:vm";
import { codeCache } from "./code-cache";

export interface Program {
  /** The text of a CommonJS module that may export `hasWorked`. */
  readonly text: string;
  /** Where it stands, for stack traces. */
  readonly file: string;
  /** Tells it from every other text. */
  readonly build: string;
}

/**
 * Runs the executable's program with what V8 compiled of it in an earlier process: compiling it takes a plan's three
 * processes longer than all else that they do before they work. A process that has worked leaves its code for the next.
 */
export function startCompiled({ text, file, build }: Program): void {
  const cache = codeCache(process.env, build);
  const cachedData = cache?.read();
  const script = new Script(`(function (require, module, exports) {${text}\n})`, {
    filename: file,
    ...(cachedData !== undefined && { cachedData }),
  });
  const module: { exports: { hasWorked?: () => boolean } } = { exports: {} };
  (script.runInThisContext() as (...given: readonly unknown[]) => void)(require, module, module.exports);
  if (cachedData !== undefined && script.cachedDataRejected !== true) return;
  process.once("exit", () => {
    if (module.exports.hasWorked?.() === true) cache?.write(script.createCachedData());
  });
}
