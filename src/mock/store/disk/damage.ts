/** One thing that is not as it was written. */
export interface DamageFinding {
  /** What is wrong. */
  readonly what: string;
  /** The file or record that shows it. */
  readonly where: string;
  /** What the store no longer has for it. */
  readonly lost: string;
}

/** A store that was opened up to its damage. */
export interface StoreDamage {
  readonly folder: string;
  /** The folder with all files as they were. */
  readonly keptIn: string;
  readonly findings: readonly DamageFinding[];
}

const mostShown = 20;

export function renderDamage({ folder, keptIn, findings }: StoreDamage): string {
  const lines = findings
    .slice(0, mostShown)
    .map(({ what, where, lost }) => `  ${where}: ${what}. Lost: ${lost}.`);
  const more = findings.length - lines.length;
  return [
    `The store in ${folder} was damaged. It was opened with all that could be read.`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more.`] : []),
    `Nothing was deleted: the files as they were are in ${keptIn}.`,
  ].join("\n");
}
