import { holdMutations } from "./support/hold-mutations";
import { callSamples, messageSamples, msgpackSamples } from "./support/wire-samples";

const longEnough = 10 * 60_000;

/** 200,000 damaged inputs, all of which `.ci/run` tries. */
describe("whatever happens to the bytes on their way,", () => {
  it(
    "a value is read or refused as none",
    () => holdMutations("msgpack mutations", 100_000, msgpackSamples()),
    longEnough,
  );

  it(
    "a message is read or refused as none",
    () => holdMutations("protobuf mutations", 70_000, messageSamples()),
    longEnough,
  );

  it(
    "a call of the provider is answered",
    async () => holdMutations("mutations of whole calls", 30_000, await callSamples()),
    longEnough,
  );
});
