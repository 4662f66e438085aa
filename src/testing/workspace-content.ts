import { isAbsolute, normalize, sep } from "node:path";
import { harnessErrors } from "./errors";

/** A `TerraformStack` of CDKTF, described by its shape so that these types need no `cdktf`. */
export interface StackLike {
  readonly node: { readonly id: string };
  toTerraform(): unknown;
}

/** HCL text for `main.tf`, texts by file name, or a CDKTF stack. */
export type WorkspaceContent = string | Readonly<Record<string, string>> | StackLike;

/**
 * The files that a content stands for.
 * @throws HarnessError for anything else, and the stack's validation errors, all at once.
 */
export async function filesOf(content: WorkspaceContent): Promise<Readonly<Record<string, string>>> {
  if (typeof content === "string") return { "main.tf": content };
  if (isStack(content)) return { "cdk.tf.json": await synthesize(content) };
  for (const [name, text] of Object.entries(content)) {
    if (typeof text !== "string") throw harnessErrors.notAStack();
    const isOutside = isAbsolute(name) || normalize(name).split(sep)[0] === "..";
    if (isOutside) throw harnessErrors.fileOutsideWorkspace(name);
  }
  return content;
}

function isStack(content: Exclude<WorkspaceContent, string>): content is StackLike {
  return typeof content.toTerraform === "function";
}

/**
 * Without `prepareStack`, and so without a backend: the state then lies in the work folder,
 * not in the folder that the tests are run from.
 */
async function synthesize(stack: StackLike): Promise<string> {
  // Loaded here, since tests of plain HCL need no cdktf.
  const { Testing } = await import("cdktf");
  return Testing.synth(stack as Parameters<typeof Testing.synth>[0], true);
}
