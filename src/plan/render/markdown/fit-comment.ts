/** What the usual places take for one comment. */
export const mostCharacters = 65_536;

/** For the line that says what is left out. */
const reserve = 200;

/** Puts a comment together; sections for which there is no room are counted instead. */
export function fitComment(head: readonly string[], sections: readonly string[]): string {
  let left = mostCharacters - reserve;
  const take = (part: string): boolean => {
    if (part.length > left) return false;
    left -= part.length;
    return true;
  };
  // A head has to be read from its start: after the first part that is too long, nothing of it follows.
  const firstCut = head.findIndex((part) => !take(`${part}\n`));
  const kept = firstCut < 0 ? head : head.slice(0, firstCut);
  const folded = sections.filter((section) => take(`\n${section}\n`));
  const leftOut = head.length - kept.length + sections.length - folded.length;
  return [
    ...kept.map((part) => `${part}\n`),
    ...folded.map((section) => `\n${section}\n`),
    ...(leftOut > 0
      ? [
          `\n_Too long for a comment: ${leftOut} ${leftOut === 1 ? "section is" : "sections are"} left out._\n`,
        ]
      : []),
  ].join("");
}
