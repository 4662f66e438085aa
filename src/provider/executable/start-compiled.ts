import { Script } from "node:vm";
import { codeCache } from "./code-cache";

/** The text of a CommonJS module. */
export interface Part {
  readonly text: string;
  /** Tells it from every other text. */
  readonly build: string;
}

export interface Program {
  /** What shakes hands with Terraform and answers the schema. It may export `hasWorked`. */
  readonly first: Part;
  /** What the first gets by its `later()`: all else. */
  readonly later: Part;
  /** Where both stand, for stack traces. */
  readonly file: string;
}

/** As modules see it. */
type Run = (
  require: NodeJS.Require,
  module: { exports: object },
  exports: object,
  later: () => object,
) => void;

/**
 * Runs the executable's program with what V8 compiled of it in an earlier process: compiling it takes a plan's three
 * processes longer than all else that they do before they work. A process that has worked leaves its code for the next.
 */
export function startCompiled({ first, later, file }: Program): void {
  const leave: (() => void)[] = [];
  const run = ({ text, build }: Part): object => {
    const cache = codeCache(process.env, build);
    const cachedData = cache?.read();
    const script = new Script(`(function (require, module, exports, later) {${text}\n})`, {
      filename: file,
      ...(cachedData !== undefined && { cachedData }),
    });
    if (cachedData === undefined || script.cachedDataRejected === true)
      leave.push(() => cache?.write(script.createCachedData()));
    const module = { exports: {} };
    (script.runInThisContext() as Run)(require, module, module.exports, () => run(later));
    return module.exports;
  };
  const started = run(first) as { readonly hasWorked?: () => boolean };
  process.once("exit", () => {
    if (started.hasWorked?.() === true) for (const one of leave) one();
  });
}
