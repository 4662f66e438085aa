import { format } from "../store/disk/layout";

/** Every reason why a store on disk does not open, or no longer keeps anything. */
export const storeErrors = {
  locked: (folder: string) =>
    new Error(
      `The store in ${folder} is open in another process, and one alone can write to it. Stop that process, or give this one another folder.`,
    ),
  laterFormat: (folder: string, found: unknown) =>
    new Error(
      `The store in ${folder} has format ${String(found)}, which a later version of this package wrote; this one knows formats up to ${format}. Use that version, or another folder. Nothing was changed.`,
    ),
  notAStore: (folder: string, found: string) =>
    new Error(
      `${folder} is no store: it holds ${JSON.stringify(found)}. Give an empty folder, or one that does not exist yet. Nothing was changed.`,
    ),
  cannotOpen: (folder: string, cause: unknown) =>
    new Error(
      `The store in ${folder} does not open: ${messageOf(cause)}. Check that the folder can be read and written.`,
      { cause },
    ),
  cannotWrite: (folder: string, cause: unknown) =>
    new Error(
      `The store in ${folder} keeps nothing since a write failed: ${messageOf(cause)}. Check the disk, then start again: all that was acknowledged is there.`,
      { cause },
    ),
  closed: (folder: string) => new Error(`The store in ${folder} is closed. Open it again to write to it.`),
};

/** Whatever LevelDB or the file system says. */
export function messageOf(cause: unknown): string {
  return String(cause).replace(/^Error: /, "");
}
