import { resolve } from "node:path";
import ts from "typescript";
import { type JsonSchema, TypeSchemas } from "./type-schemas";

const root = resolve(__dirname, "../..");
const source = resolve(root, "src/plan/report/report.ts");

/** The JSON Schema of a PlanReport, read off its type: what the compiler holds the code to is what is documented. */
export function reportSchema(): JsonSchema {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([source], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  const report = module && checker.getExportsOfModule(module).find(({ name }) => name === "PlanReport");
  if (report === undefined) throw new Error(`${source} exports no PlanReport.`);
  const schemas = new TypeSchemas(checker);
  const { $ref } = schemas.of(checker.getDeclaredTypeOfSymbol(report));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "What konnect-mesh diff --format json prints",
    $ref,
    definitions: schemas.definitions,
  };
}
