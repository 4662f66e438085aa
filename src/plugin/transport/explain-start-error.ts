import { StartError } from "./errors";

/** Ends a start that failed for a known reason with a sentence; any other error is a panic. */
export function explainStartError(
  error: unknown,
  write: (text: string) => void,
  exit: (code: number) => never,
): never {
  if (!(error instanceof StartError)) throw error;
  write(`${error.message}\n`);
  return exit(1);
}
