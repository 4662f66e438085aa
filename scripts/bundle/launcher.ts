import { extraCertificatesVariable } from "../../src/provider/extra-certificates";
import { providerName } from "../../src/provider/identity";

/**
 * How much of a function V8 runs before it thinks of optimizing it, in its own units; Node 20 begins with 67,584.
 * Most of this program runs a few thousand times and ends: what optimized code would gain comes too late, and
 * the processor is Terraform's meanwhile. Later versions have a compiler between, and no such flag.
 */
const interruptBudget = 1_000_000;

/**
 * Undici reads answers with WebAssembly. V8 compiles all of that twice, the second time well, on other threads: a
 * plan is over before it is done, and the process waits for it to end.
 */
const webAssemblyOnce = "--liftoff-only";

/**
 * Half of what V8 lets new objects take before it looks which of them are still in use. A plan of many resources then
 * needs a tenth less memory and no more time. V8 takes it at the start alone, and every version does.
 */
const smallNursery = "--max-semi-space-size=8";

/** The line before each part of the program. */
export const partFollows = "// A part of the program";

/** Gives the program's parts to what starts it, see `asExecutable`. */
const readAndStart = [
  'var file = require("path").resolve(process.argv[1]);',
  `var parts = require("fs").readFileSync(file, "utf8").split("\\n${partFollows}\\n");`,
  'new Function("require", "file", "first", "later", parts[0].slice(parts[0].indexOf("\\n") + 1))(require, file, parts[1], parts[2]);',
].join(" ");

/**
 * The first lines of the file, read by the shell: to JavaScript each is a text and a comment.
 *
 * Node reads NODE_EXTRA_CA_CERTS at every start, which costs more than all of ours, so it is passed on under
 * a name of our own. The file is read rather than run, because what Node makes of a file with a name like
 * `…_v0.19.0` depends on the package.json of whatever folder it lies in.
 */
export const launcher = [
  "#!/bin/sh",
  ...[
    `command -v node >/dev/null || { echo "${providerName} needs Node.js 20.18 or later, but there is no node on the PATH. Install it, or add its folder to PATH." >&2; exit 1; }`,
    `[ -z "$NODE_EXTRA_CA_CERTS" ] || export ${extraCertificatesVariable}="$NODE_EXTRA_CA_CERTS"; unset NODE_EXTRA_CA_CERTS`,
    `exec node ${smallNursery} -e '${startScript()}' "$0" "$@"`,
  ].map((command) => `':' //; ${command}`),
].join("\n");

/** In the JavaScript that any Node understands, for it may be an old one. */
function startScript(): string {
  return [
    'var v = process.versions.node.split(".").map(Number);',
    `var v8 = require("v8"); v8.setFlagsFromString("${webAssemblyOnce}");`,
    `if (v[0] === 20) v8.setFlagsFromString("--interrupt-budget=${interruptBudget}");`,
    `if (v[0] > 20 || (v[0] === 20 && v[1] >= 18)) { ${readAndStart} }`,
    `else { console.error("${providerName} needs Node.js 20.18 or later, but node on the PATH is " + process.version + ". Install a newer one, or put it first on PATH."); process.exit(1); }`,
  ].join(" ");
}
