import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { silentLogger } from "../../src/plugin";
import { createProviderService } from "../../src/plugin/create-provider-service";
import { encodeMessage } from "../../src/plugin/protocol";
import { createKonnectProvider } from "../../src/provider";

const replaced = resolve(__dirname, "../../src/provider/executable/encoded-schema.ts");

/** Checks the provider's schemas and puts the answer to GetProviderSchema into the bundle as bytes. */
export const encodedSchema: Plugin = {
  name: "encoded-schema",
  setup(bundle) {
    bundle.onLoad({ filter: /encoded-schema\.ts$/ }, async ({ path }) => {
      if (path !== replaced) return undefined;
      const text = Buffer.from(await encodeSchema()).toString("base64");
      return { contents: `export const encodedSchema = () => Buffer.from("${text}", "base64");` };
    });
  },
};

/** @throws SchemaError when the provider's schemas are not coherent */
export async function encodeSchema(): Promise<Uint8Array> {
  const service = createProviderService(createKonnectProvider({ environment: {} }), { log: silentLogger });
  const answer = await service.getProviderSchema?.({}, { signal: new AbortController().signal });
  if (answer === undefined) throw new Error("the provider answers no GetProviderSchema");
  return answer instanceof Uint8Array ? answer : encodeMessage("GetProviderSchemaResponse", answer);
}
