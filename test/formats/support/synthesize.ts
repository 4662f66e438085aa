import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, type TerraformStack } from "cdktf";
import * as cdktf from "cdktf";
import * as library from "cdktf-konnect-mesh";
import * as constructs from "constructs";
import { transformSync } from "esbuild";

type StackClass = new (scope: App, id: string) => TerraformStack;

/** Runs a written module and synthesizes its stack, as `cdktf synth` would. */
export function synthesizeModule(source: string): Readonly<Record<string, unknown>> {
  const { code } = transformSync(source, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { KonnectMeshStack?: StackClass } };
  const modules: Readonly<Record<string, unknown>> = { cdktf, constructs, "cdktf-konnect-mesh": library };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is our own writer's
  const run = new Function("require", "module", "exports", code) as (
    require: (name: string) => unknown,
    module: object,
    exports: object,
  ) => void;
  run((name) => modules[name], module, module.exports);
  const { KonnectMeshStack } = module.exports;
  if (KonnectMeshStack === undefined) throw new Error("the module exports no stack");
  const outdir = mkdtempSync(join(tmpdir(), "konnect-formats-"));
  try {
    // Of an import, cdktf would validate the version of the CLI by running it.
    const app = new App({ outdir, skipValidation: true });
    new KonnectMeshStack(app, "stack");
    app.synth();
    return JSON.parse(readFileSync(join(outdir, "stacks/stack/cdk.tf.json"), "utf8")) as Record<
      string,
      unknown
    >;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
