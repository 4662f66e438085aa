import { relative, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

export interface ExportedDeclaration {
  readonly name: string;
  readonly declaration: ts.Declaration;
  /** Relative to the repository. */
  readonly source: string;
}

/** What a module exports, in the order of names: to move a declaration changes no page. */
export function exportedDeclarations(module: string): readonly ExportedDeclaration[] {
  const path = resolve(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [module] },
    ts.sys,
    root,
  );
  const program = ts.createProgram([resolve(root, module)], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(root, module));
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) throw new Error(`${module} exports nothing`);
  return checker
    .getExportsOfModule(symbol)
    .map((found) => (found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found))
    .flatMap(({ name, declarations: [declaration] = [] }): ExportedDeclaration[] =>
      declaration === undefined
        ? []
        : [{ name, declaration, source: relative(root, declaration.getSourceFile().fileName) }],
    )
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}
