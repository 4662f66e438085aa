/** Bundles the provider into the one executable file that OpenTofu and Terraform start. */
import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { extraCertificatesVariable } from "../src/provider/extra-certificates";
import { providerName } from "../src/provider/identity";

const root = resolve(__dirname, "..");

const node = {
  bundle: true,
  platform: "node",
  target: "node20.18",
  format: "cjs",
  minify: true,
} as const;

/** @returns the path of the executable, which is there whole or not at all */
export async function bundleProvider(
  outfile = resolve(root, "dist/provider", providerName),
): Promise<string> {
  const unfinished = `${outfile}.${process.pid}`;
  mkdirSync(dirname(outfile), { recursive: true });
  try {
    await build({
      entryPoints: [resolve(root, "src/provider/main.ts")],
      outfile: unfinished,
      ...node,
      legalComments: "eof",
      banner: { js: launcher },
      plugins: [withoutUnused, loadedLate("undici")],
      logLevel: "warning",
    });
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, outfile);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return outfile;
}

/**
 * The first lines of the file, read by the shell: to JavaScript each is a text and a comment.
 *
 * Node reads NODE_EXTRA_CA_CERTS at every start, which costs more than all of ours, so it is passed on under
 * a name of our own. The file is required rather than run, because what Node makes of a file with a name like
 * `…_v0.19.0` depends on the package.json of whatever folder it lies in.
 */
const launcher = [
  "#!/bin/sh",
  ...[
    `command -v node >/dev/null || { echo "${providerName} needs Node.js 20.18 or later, but there is no node on the PATH. Install it, or add its folder to PATH." >&2; exit 1; }`,
    `[ -z "$NODE_EXTRA_CA_CERTS" ] || export ${extraCertificatesVariable}="$NODE_EXTRA_CA_CERTS"; unset NODE_EXTRA_CA_CERTS`,
    `exec node -e '${startScript()}' "$0" "$@"`,
  ].map((command) => `':' //; ${command}`),
].join("\n");

/** In the JavaScript that any Node understands, for it may be an old one. */
function startScript(): string {
  return [
    'var v = process.versions.node.split(".").map(Number);',
    'if (v[0] > 20 || (v[0] === 20 && v[1] >= 18)) require(require("path").resolve(process.argv[1]));',
    `else { console.error("${providerName} needs Node.js 20.18 or later, but node on the PATH is " + process.version + ". Install a newer one, or put it first on PATH."); process.exit(1); }`,
  ].join(" ");
}

/** Parts of packages that nothing here uses: zod words its messages in forty languages. */
const unused = [/^\.\.\/locales\/index\.js$/];

const withoutUnused: Plugin = {
  name: "without-unused",
  setup(bundle) {
    for (const filter of unused) bundle.onResolve({ filter }, ({ path }) => ({ path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * Keeps a package in the bundle as text until something asks for it. JavaScript is parsed at every start, text
 * only passed over, and two of the three processes of a plan never send a request.
 */
function loadedLate(packageName: string): Plugin {
  return {
    name: `${packageName}-loaded-late`,
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^${packageName}$`) }, ({ path }) => ({
        path,
        namespace: "late",
      }));
      bundle.onLoad({ filter: /.*/, namespace: "late" }, async ({ path }) => {
        const { outputFiles } = await build({
          ...node,
          entryPoints: [require.resolve(path)],
          outdir: "unwritten",
          write: false,
        });
        const text = JSON.stringify(outputFiles[0]?.text);
        return {
          contents: `const late = { exports: {} }; new Function("module", "exports", "require", ${text})(late, late.exports, require); module.exports = late.exports;`,
        };
      });
    },
  };
}

if (require.main === module) void bundleProvider();
