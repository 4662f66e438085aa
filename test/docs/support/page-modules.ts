import { type Block, blocksOfWay, pages } from "./page-blocks";

/** A module of TypeScript as a page has it. */
export interface Module {
  readonly page: string;
  readonly index: number;
  readonly code: string;
}

/** Every module of every page; one that continues another is all of both. */
export const modules: readonly Module[] = pages.flatMap((page) => {
  let before = "";
  return blocksOfWay("module")
    .filter((block) => block.page === page)
    .map((block) => {
      before = block.marks.has("continues") ? `${before}\n${block.text}` : codeOf(block);
      return { page, index: block.index, code: before };
    });
});

/** The examples of the reference stand in a construct, which has what they name. */
function codeOf({ page, text }: Block): string {
  if (!page.startsWith("docs/reference/")) return text;
  const classes = new Set(
    [...text.matchAll(/\bnew (\w+)|\b([A-Z]\w+)\./g)].map(([, made, named]) => made ?? named),
  );
  const isAspect = classes.delete("Aspects");
  return `import type { IControlPlane, IMesh, IMeshMultiZoneService } from "cdktf-konnect-mesh";
import { ${[...classes].join(", ")} } from "cdktf-konnect-mesh";
import type { Construct } from "constructs";
${isAspect ? 'import { Aspects } from "cdktf";' : ""}

export declare const mesh: IMesh, controlPlane: IControlPlane, redis: IMeshMultiZoneService;

export function example(this: Construct) {
  ${text}
}
`;
}

/** Where in the repository a module of a page would lie, for what it imports. */
export function folderOf(page: string): string {
  return page === "docs/testing.md" ? "examples/plan-diff" : ".";
}
