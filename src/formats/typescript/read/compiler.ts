import type TypeScript from "typescript";

export type Compiler = typeof TypeScript;

/** The compiler of the user's project, loaded by whoever reads TypeScript and nobody else; undefined without one. */
export async function loadCompiler(): Promise<Compiler | undefined> {
  try {
    const { default: compiler } = await import("typescript");
    // From version 7 on the package has this interface no longer.
    return typeof compiler.createSourceFile === "function" ? compiler : undefined;
  } catch {
    return undefined;
  }
}
