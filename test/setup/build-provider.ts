import { bundleProvider } from "../../scripts/bundle-provider";

/** Builds the executable once for all test files; jest asks for a module that is a function. */
export = async function buildProvider(): Promise<void> {
  await bundleProvider();
};
