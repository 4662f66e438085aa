// @ts-check
const { setFlagsFromString } = require("node:v8");

/**
 * A test file's code runs a few times, in modules that are its own: what V8 would gain by optimizing it comes
 * when the file is done. Of Node 20 alone; later versions have a compiler between, and no such flag.
 */
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");

// Of undici's WebAssembly, which every test file loads anew.
setFlagsFromString("--liftoff-only");
