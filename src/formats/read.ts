import type { Loss } from "./loss";
import type { DeclaredResource, Place } from "./resource";

/** What is wrong with a text: it is no document of its format, or holds what no resource can. */
export interface FormatProblem extends Place {
  readonly code: FormatProblemCode;
  readonly file: string;
  /** What is so, what was given. */
  readonly message: string;
  readonly remedy: string;
}

export type FormatProblemCode =
  "syntax" | "duplicate_key" | "unknown_kind" | "wrong_type" | "not_readable" | "too_large" | "unquoted_key";

/** What a text declares. Where there are problems, what could be read is there all the same. */
export interface ReadFormat {
  readonly resources: readonly DeclaredResource[];
  readonly problems: readonly FormatProblem[];
  /** What the text says besides, and a resource cannot hold. */
  readonly losses: readonly Loss[];
}

/** Reads a text of one format. Never throws for what is in it. @param file its name, for places */
export type FormatReader = (text: string, file: string) => Promise<ReadFormat>;
