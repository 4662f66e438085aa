import type { Listed } from "../../plugin/resource";
import { explainFailure } from "../explain-failure";

/**
 * What a list gives, with a failure of the API put in words as its last element.
 * @param action in words that follow "cannot"
 */
export async function* told(
  action: string,
  list: () => AsyncIterable<Listed>,
): AsyncGenerator<Listed, void, undefined> {
  try {
    yield* list();
  } catch (error) {
    yield { diagnostics: explainFailure(error, action) };
  }
}
