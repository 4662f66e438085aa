/** Answers from a cassette in place of the mock's own. */
export interface ReplayOptions {
  /** A cassette that a recording mock wrote. */
  readonly file: string;
  /** Told of a line that broke off and is skipped. @default nobody */
  readonly warn?: (message: string) => void;
}
