import type { JsonObject } from "../../json/parse-json";
import type { Address } from "./address";
import type { ComparedAnswer } from "./compare-answers";

/** One request and what the real server answered; all but `theirs` in our ids, as far as they were known before. */
export interface Observed {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly address: Address;
  /** What was sent, where it is a JSON object. */
  readonly sent: JsonObject;
  readonly theirs: ComparedAnswer;
  /** What was answered, where it is a JSON object. */
  readonly answered: JsonObject;
  /** RFC 3339. */
  readonly at: string;
}
