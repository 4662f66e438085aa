import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The licenses of all packages that a bundle takes code from, as a comment to put at its end: who passes the
 * code on passes on its license. A license within a package is for the folder that it lies in.
 *
 * @param inputs paths of the files that the bundle is made of
 * @throws Error for a package that has no license file
 */
export function licensesOf(inputs: Iterable<string>): string {
  const folders = new Set([...inputs].flatMap(foldersInPackage));
  const texts = [...folders].sort().flatMap(licensesIn);
  const packages = new Set([...folders].map((folder) => packageOf(folder).root));
  for (const root of packages) {
    if (texts.some(({ folder }) => folder === root)) continue;
    throw new Error(
      `${root} has no license file: it may not be passed on. Find out its terms, or do without it.`,
    );
  }
  return texts.map(({ folder, text }) => asComment(titleOf(folder), text)).join("");
}

interface License {
  readonly folder: string;
  readonly text: string;
}

/** The folders from a file up to the package that it belongs to; none for our own files. */
function foldersInPackage(file: string): readonly string[] {
  if (!file.includes("node_modules")) return [];
  const { root } = packageOf(resolve(file));
  const folders: string[] = [];
  for (let folder = dirname(resolve(file)); folder.startsWith(root); folder = dirname(folder)) {
    folders.push(folder);
  }
  return folders;
}

function licensesIn(folder: string): readonly License[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(name))
    .sort()
    .map((name) => ({ folder, text: readFileSync(join(folder, name), "utf8").trim() }));
}

function packageOf(path: string): { readonly root: string; readonly name: string } {
  const inModules = path.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules${sep}`.length;
  const parts = path.slice(inModules).split(sep);
  const name = parts.slice(0, parts[0]?.startsWith("@") === true ? 2 : 1);
  return { root: join(path.slice(0, inModules), ...name), name: name.join("/") };
}

/** `undici 7.0.0`, and the folder where it is one within. */
function titleOf(folder: string): string {
  const { root, name } = packageOf(folder);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return [`${name} ${version}`, relative(root, folder)].filter((part) => part !== "").join(", ");
}

function asComment(title: string, text: string): string {
  return `/*!\n${title}\n\n${text.replaceAll("*/", "* /")}\n*/\n`;
}
