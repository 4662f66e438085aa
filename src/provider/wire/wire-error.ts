import { type ProblemPath, renderProblemPath } from "../../model";

/** An answer of the API that is not what its kind is declared to be. Holds no value of the answer. */
export class WireError extends Error {
  override readonly name = "WireError";
  constructor(path: ProblemPath, expected: string) {
    super(`${path.length === 0 ? "the object" : renderProblemPath(path)} is not ${expected}`);
  }
}
