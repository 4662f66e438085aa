import { renderPath, type Path } from "./path";

export type ValueErrorCode =
  "malformed" | "too deep" | "wrong type" | "missing attribute" | "unsupported attribute" | "not a number";

/** A value that is not of its type, or bytes that hold none. The message names the path, never a value. */
export class ValueError extends Error {
  constructor(
    readonly code: ValueErrorCode,
    readonly path: Path,
    readonly reason: string,
  ) {
    super(path.length === 0 ? reason : `${renderPath(path)}: ${reason}`);
    this.name = "ValueError";
  }
}
