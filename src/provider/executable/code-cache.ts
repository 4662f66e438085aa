import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { isAbsolute, join } from "node:path";

/** `off` keeps the provider from leaving compiled code; a folder keeps that there. */
export const codeCacheVariable = "KONNECT_MESH_CODE_CACHE";

/** Code that V8 compiled in an earlier process of the same executable. */
export interface CodeCache {
  /** None where there is none, or none that this executable and this user wrote. */
  read(): Buffer | undefined;
  /** There whole or not at all; what goes wrong is nobody's concern, for the code is compiled anew then. */
  write(code: Buffer): void;
}

/** So many files are kept: two for each executable and version of Node that were used last. */
const kept = 8;

/**
 * Files of half a megabyte, in the user's own folder for what can be made anew. V8 itself refuses what another version of it
 * compiled, or was told to compile in another way.
 *
 * @param build tells this executable from every other
 * @returns undefined where the environment names no place for it, or it is switched off
 */
export function codeCache(
  environment: Readonly<Record<string, string | undefined>>,
  build: string,
): CodeCache | undefined {
  const folder = codeCacheFolder(environment);
  if (folder === undefined) return undefined;
  const file = join(folder, `${process.version}-${process.arch}-${build.slice(0, 8)}${ending}`);
  const digestOf = (code: Uint8Array) => createHash("sha256").update(build).update(code).digest();
  return {
    read() {
      const content = readOwn(file);
      const code = content?.subarray(digestLength);
      return code && content?.subarray(0, digestLength).equals(digestOf(code)) ? code : undefined;
    },
    write(code) {
      const unfinished = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        // Nothing that is there is written into, least of all through a link that someone else has put there.
        writeFileSync(unfinished, Buffer.concat([digestOf(code), code]), { mode: 0o600, flag: "wx" });
        renameSync(unfinished, file);
        removeOlder(folder);
      } catch {
        removeIfThere(unfinished);
      }
    },
  };
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is none.
  }
}

const digestLength = 32;
const ending = ".code";

function removeOlder(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((left, right) => right.written - left.written);
  for (const { path } of files.slice(kept)) rmSync(path, { force: true });
}

/** Where the code is kept. @returns undefined where the environment names no place for it, or it is switched off */
export function codeCacheFolder({
  [codeCacheVariable]: said,
  XDG_CACHE_HOME: caches,
  HOME: home,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (said === "off") return undefined;
  if (said !== undefined && said !== "") return said;
  if (caches !== undefined && isAbsolute(caches)) return join(caches, "cdktf-konnect-mesh");
  if (home === undefined || !isAbsolute(home)) return undefined;
  return join(home, process.platform === "darwin" ? "Library/Caches" : ".cache", "cdktf-konnect-mesh");
}

/** Of another user's file nothing is run: with `sudo`, HOME may be someone else's. */
function readOwn(file: string): Buffer | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, "r");
    return fstatSync(opened).uid === process.getuid?.() ? readFileSync(opened) : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
