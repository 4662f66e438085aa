import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join, normalize, sep } from "node:path";
import { type Host, hostOf } from "../hosts";
import { harnessErrors } from "./errors";

/** A `TerraformStack` of CDKTF or CDK Terrain, described by its shape so that these types need neither. */
export interface StackLike {
  readonly node: { readonly id: string };
  toTerraform(): unknown;
}

/** HCL text for `main.tf`, texts by file name, a {@link folder} of the disk, or a stack of CDKTF or CDK Terrain. */
export type WorkspaceContent = string | Readonly<Record<string, string>> | Folder | StackLike;

/** A configuration as it lies on disk. */
export class Folder {
  constructor(readonly path: string) {}
}

/**
 * The configuration in a folder, and everything below it: it is copied, and nothing is written there. What a run
 * leaves in a folder (`.terraform`, state, lock file) is not taken. Modules named by a path must lie in it too.
 * @example await konnect.plan(folder("examples/modules"))
 */
export function folder(path: string): Folder {
  return new Folder(path);
}

/**
 * The files that a content stands for.
 * @throws HarnessError for anything else, and the stack's validation errors, all at once.
 */
export async function filesOf(
  content: WorkspaceContent,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  if (typeof content === "string") return { "main.tf": content };
  if (content instanceof Folder) return readFolder(content.path);
  if (isStack(content)) return { "cdk.tf.json": await synthesize(content) };
  for (const [name, text] of Object.entries(content)) {
    if (typeof text !== "string") throw harnessErrors.notAStack();
    const isOutside = isAbsolute(name) || normalize(name).split(sep)[0] === "..";
    if (isOutside) throw harnessErrors.fileOutsideWorkspace(name);
  }
  return content;
}

/** What a run leaves behind, and what no configuration needs. */
const leftByRuns = /^(\.terraform|\.terraform\.lock\.hcl|\.git|node_modules|.*\.tfstate(\..*)?)$/;

async function readFolder(path: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  const visit = async (below: string): Promise<void> => {
    const entries = await readdir(join(path, below), { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !leftByRuns.test(name))) {
      const name = join(below, entry.name);
      if (entry.isDirectory()) await visit(name);
      else files[name] = await readFile(join(path, name));
    }
  };
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw harnessErrors.noFolder(path);
  await visit(".");
  return files;
}

function isStack(content: Exclude<WorkspaceContent, string | Folder>): content is StackLike {
  return typeof content.toTerraform === "function";
}

interface Testing {
  synth(stack: StackLike, runValidations: boolean): string;
}

/** Loaded when a stack comes, and only the stack's own: tests of plain HCL need neither. */
const testingOf: Readonly<Record<Host, () => Promise<Testing>>> = {
  cdktf: async () => (await import("cdktf")).Testing,
  cdktn: async () => (await import("cdktn")).Testing,
};

/**
 * Without `prepareStack`, and so without a backend: the state then lies in the work folder,
 * not in the folder that the tests are run from.
 */
async function synthesize(stack: StackLike): Promise<string> {
  const testing = await testingOf[hostOf(stack) ?? "cdktf"]();
  return testing.synth(stack, true);
}
