export const uuidForm = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Which id of ours stands for which of theirs. One to one: learnt where both answers have one in the same place. */
export class LearntIds {
  readonly #ours = new Map<string, string>();
  readonly #theirs = new Map<string, string>();

  /** Whether two ids are of the same thing; learns it where neither was met before. */
  pair(theirs: string, ours: string): boolean {
    const [left, right] = [theirs.toLowerCase(), ours.toLowerCase()];
    const [known, knownBack] = [this.#ours.get(left), this.#theirs.get(right)];
    if (known !== undefined || knownBack !== undefined) return known === right;
    this.#ours.set(left, right);
    this.#theirs.set(right, left);
    return true;
  }

  /** A text in which their ids are replaced by ours. */
  toOurs(text: string): string {
    return text.replace(uuidForm, (id) => this.#ours.get(id.toLowerCase()) ?? id);
  }
}
