import fc from "fast-check";
import { schemaToJson } from "../../../src/plugin/schema/schema-to-json";
import { encodeJson } from "../../../src/plugin/values/json/encode-json";
import { valueAt } from "../../../src/plugin/values/at-path";
import { isUnknown, record, type Value, type ValueRecord } from "../../../src/plugin/values/value";
import { transformValue } from "../../../src/plugin/values/walk";
import { arbitraryConfig } from "../support/arbitrary-object";
import { HostWorkspace, tofu } from "../support/host-workspace";
import { maskConfig } from "../support/mask-config";
import { propertyRuns } from "../support/property-runs";
import { SyntheticServer, syntheticProvider, syntheticType } from "../support/synthetic-provider";
import { syntheticSchema } from "../support/synthetic-schema";

const onOpenTofu = tofu === undefined ? describe.skip : describe;

/**
 * Terraform's JSON for a thing some of whose values another resource will tell only when it is applied.
 * @param generation names that other resource, so that it is a new one each time
 */
function configuration(config: ValueRecord, masked: ValueRecord, generation: number): string {
  const late: [string, Value][] = [];
  const thing = transformValue(masked, syntheticType, (value, path) => {
    if (!isUnknown(value)) return value;
    late.push([`v${late.length}`, valueAt(config, path) ?? null]);
    return `\${terraform_data.late${generation}.output.v${late.length - 1}}`;
  });
  const data = record([[`late${generation}`, record([["input", record(late)]])]]);
  return encodeJson(
    record([
      [
        "resource",
        record([
          ["terraform_data", data],
          ["synthetic_thing", record([["it", thing]])],
        ]),
      ],
    ]),
  );
}

onOpenTofu("with a real OpenTofu", () => {
  let workspace: HostWorkspace;
  beforeEach(async () => {
    workspace = await HostWorkspace.open(syntheticProvider(new SyntheticServer()));
  });
  afterEach(() => workspace.close());

  const expectSuccess = async (...args: string[]) => {
    const { code, output } = await workspace.run(...args);
    if (code !== 0) throw new Error(output);
  };

  it("the schemas are printed as schemaToJson gives them, member by member", async () => {
    workspace.configure("{}");
    const { stdout } = await workspace.run("providers", "schema", "-json");
    const schemas = schemaToJson(syntheticProvider(new SyntheticServer()), { host: "registry.opentofu.org" });
    expect(stdout.trim()).toBe(JSON.stringify(schemas));
  });

  it("no configuration, known or known only in the apply, breaks a rule or leaves a difference", async () => {
    const config = arbitraryConfig(syntheticSchema.attributes);
    await fc.assert(
      fc.asyncProperty(config, config, fc.nat(), async (first, second, seed) => {
        for (const [generation, wanted] of [first, second].entries()) {
          const masked = maskConfig(syntheticSchema.attributes, wanted, seed + generation, 10);
          workspace.configure(configuration(wanted, masked, generation));
          await expectSuccess("apply", "-auto-approve", "-no-color");
          await expectSuccess("plan", "-detailed-exitcode", "-no-color");
        }
        await expectSuccess("destroy", "-auto-approve", "-no-color");
      }),
      { ...propertyRuns(2), endOnFailure: true },
    );
  });
});
