import type { PrivateData } from "../../plugin/resource";
import { record, type ValueRecord } from "../../plugin/values/value";

/** What is kept of an object beside its state: it survives every plan, apply and refresh, and shows in none. */
export interface PrivateState {
  /** The labels that the server added: once seen, they are never taken for a user's, whoever invents them. */
  readonly addedLabels: ValueRecord;
  /**
   * Whether the state's labels are a configuration's, to the letter. They are not after an import, nor in a
   * state of the official provider: both leave out what the server adds, even what a user wrote too.
   */
  readonly labelsAreConfigured: boolean;
  /** Where the state keeps its own spelling of nothing; see `KeptSpellings`. */
  readonly keptSpellings: readonly string[];
}

/** Beside an object that this provider has never seen. */
export const nothingKnown: PrivateState = {
  addedLabels: record([]),
  labelsAreConfigured: false,
  keptSpellings: [],
};

export function readPrivateState(data: PrivateData | undefined): PrivateState {
  if (data === undefined) return nothingKnown;
  try {
    const { addedLabels, labelsAreConfigured, keptSpellings } = Object(
      JSON.parse(Buffer.from(data).toString()),
    ) as Partial<Record<keyof PrivateState, unknown>>;
    const entries = Object.entries(Object(addedLabels) as Record<string, unknown>);
    return {
      addedLabels: record(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
      labelsAreConfigured: labelsAreConfigured === true,
      keptSpellings: Array.isArray(keptSpellings)
        ? keptSpellings.filter((path) => typeof path === "string")
        : [],
    };
  } catch {
    // Bytes of another provider, or of a later version of this one.
    return nothingKnown;
  }
}

/** A JSON object, the one thing of another provider's making that the official one takes without an error. */
export function writePrivateState(state: PrivateState): PrivateData {
  return Buffer.from(JSON.stringify(state));
}
