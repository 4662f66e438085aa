import { build, type BuildOptions, type Plugin } from "esbuild";

/**
 * Keeps a package in the bundle as text until something asks for it. JavaScript is parsed at every start, text
 * only passed over, and two of the three processes of a plan never send a request.
 *
 * @param entry the module that stands for the package: what the bundle uses of it
 * @param onInputs told of the files that the text is made of
 */
export function loadedLate(
  packageName: string,
  entry: string,
  options: BuildOptions,
  onInputs: (paths: readonly string[]) => void,
): Plugin {
  return {
    name: `${packageName}-loaded-late`,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${packageName}$`) }, () => ({
        path: entry,
        namespace: "late",
      }));
      bundle.onLoad({ filter: /.*/, namespace: "late" }, async ({ path }) => {
        const { outputFiles, metafile } = await build({
          ...options,
          plugins: [absent("node:http2")],
          entryPoints: [path],
          outdir: "unwritten",
          write: false,
          metafile: true,
        });
        onInputs(Object.keys(metafile.inputs));
        const text = JSON.stringify(outputFiles?.[0]?.text);
        return {
          contents: `const late = { exports: {} }; new Function("module", "exports", "require", ${text})(late, late.exports, require); module.exports = late.exports;`,
        };
      });
    },
  };
}

/** A module of Node's that is not there, as in a Node that was built without it: undici then speaks HTTP/1.1 alone, as it does anyway. */
function absent(module: string): Plugin {
  return {
    name: `${module}-absent`,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${module}$`) }, () => ({ path: module, namespace: "absent" }));
      bundle.onLoad({ filter: /.*/, namespace: "absent" }, () => ({
        contents: `throw new Error("${module} is left out of this bundle");`,
      }));
    },
  };
}
