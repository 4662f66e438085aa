import { type FailOn, type FindingCode, findingKinds, severities } from "../../plan";
import { diffErrors } from "../errors";

/** @throws DiffError for a word that is neither a code nor a severity. */
export function readFailOn(words: string): FailOn {
  const given = words.split(",").map((word) => word.trim());
  const named = severities.filter((severity) => given.includes(severity));
  const codes = given
    .filter((word) => !severities.some((severity) => severity === word))
    .map((word) => {
      if (!isCode(word)) throw diffErrors.failOn(word, [...severities, ...Object.keys(findingKinds)]);
      return word;
    });
  const mildest = named.at(-1);
  return { codes, ...(mildest === undefined ? {} : { severity: mildest }) };
}

function isCode(word: string): word is FindingCode {
  return Object.hasOwn(findingKinds, word);
}
