import { cliReference } from "./cli-reference";
import { constructReference } from "./construct-reference";
import { errorReference } from "./error-reference";
import { providerReference } from "./provider-reference";

/** The reference pages by file name. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["cli.md", cliReference()],
    ["constructs.md", constructReference()],
    ["errors.md", errorReference()],
    ["provider.md", providerReference()],
  ]);
}
