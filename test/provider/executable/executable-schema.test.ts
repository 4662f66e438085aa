import { randomBytes } from "node:crypto";
import { encodeSchema } from "../../../scripts/bundle/encoded-schema";
import { decodeMessage } from "../../../src/plugin/protocol";
import { createIdentity } from "../../../src/plugin/transport/certificate";
import { bundledExecutable } from "../../../src/provider/mirror";
import { asClient, PluginProcess } from "../../plugin/transport/fixtures/plugin-process";

it("the executable answers the schema that its sources declare", async () => {
  const identity = createIdentity({ now: new Date(), serial: randomBytes(16) });
  const provider = new PluginProcess(bundledExecutable(), asClient(identity));
  try {
    const client = await provider.connect(identity);
    const answer = await client.call("GetProviderSchema", {});
    client.close();
    expect(answer).toEqual(decodeMessage("GetProviderSchemaResponse", await encodeSchema()));
    expect(Object.keys(answer.resourceSchemas)).toContain("konnect_mesh_multi_zone_service");
  } finally {
    provider.kill();
    await provider.ended;
  }
});
