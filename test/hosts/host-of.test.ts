import * as cdktf from "cdktf";
import * as cdktn from "cdktn";
import { Construct } from "constructs";
import { hostOf } from "../../src/hosts";

describe("the framework of an object", () => {
  class OfCdktf extends cdktf.TerraformStack {}
  class OfCdktn extends cdktn.TerraformStack {}
  class Renamed extends OfCdktn {}
  Object.defineProperty(Renamed, Symbol.for("jsii.rtti"), {
    value: { fqn: "platform-stacks.Renamed", version: "1.0.0" },
  });

  it.each([
    ["its own class", cdktf.TerraformStack.prototype, "cdktf"],
    ["its own class, in CDK Terrain", cdktn.TerraformStack.prototype, "cdktn"],
    ["a class of ours that extends it", OfCdktf.prototype, "cdktf"],
    ["an instance", Object.create(OfCdktn.prototype) as object, "cdktn"],
    ["a class of a library that was published with jsii", Renamed.prototype, "cdktn"],
    ["a construct of neither", Construct.prototype, undefined],
    ["an object without a class", Object.create(null) as object, undefined],
  ])("is known by %s", (_, object, host) => {
    expect(hostOf(object)).toBe(host);
  });
});
