import { resolve } from "node:path";
import type { Plugin } from "esbuild";

const dispatchers = resolve(__dirname, "undici-dispatchers.js");
const http2 = "node:http2";

/**
 * Leaves in the bundle what the API client uses of undici. Its HTTP/2 is not: a client has to ask for that, and Node's
 * takes long to load. Without it undici goes on, as in a Node that was built without HTTP/2.
 */
export const slimUndici: Plugin = {
  name: "slim-undici",
  setup(bundle) {
    bundle.onResolve({ filter: /^undici$/ }, () => ({ path: dispatchers }));
    bundle.onResolve({ filter: new RegExp(`^${http2}$`) }, () => ({ path: http2, namespace: "absent" }));
    bundle.onLoad({ filter: /.*/, namespace: "absent" }, ({ path }) => ({
      contents: `throw new Error("${path} is left out of this bundle");`,
    }));
  },
};
