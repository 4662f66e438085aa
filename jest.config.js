// @ts-check
const { availableParallelism } = require("node:os");
const { otherClis } = require("./test/setup/other-clis");

const thorough = process.env.PROPERTY_THOROUGH === "1";

/** @type {NonNullable<import("jest").Config["projects"]>[number]} */
const common = {
  rootDir: __dirname,
  modulePathIgnorePatterns: ["<rootDir>/dist/", "cdktf\\.out"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript", decorators: true } },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  moduleNameMapper: {
    "^cdktf-konnect-mesh$": "<rootDir>/constructs/index.ts",
    "^cdktf-konnect-mesh/gen/(.*)$": "<rootDir>/constructs/gen/$1/index.ts",
    "^cdktf-konnect-mesh/(.*)$": "<rootDir>/src/$1/index.ts",
  },
  globalSetup: "<rootDir>/test/setup/build-provider.ts",
  setupFiles: ["<rootDir>/test/setup/short-lived-code.js"],
};

/** The constructs on CDK Terrain: their source as it is, and their tests, with one import that leads elsewhere. */
const cdktn = {
  ...common,
  displayName: "cdktn",
  moduleNameMapper: {
    "^cdktf$": "cdktn",
    "^cdktf-konnect-mesh/cdktn$": "<rootDir>/constructs/index.ts",
    "^cdktf-konnect-mesh/cdktn/gen/(.*)$": "<rootDir>/constructs/gen/$1/index.ts",
    ...common.moduleNameMapper,
  },
  setupFiles: [...common.setupFiles, "<rootDir>/test/setup/on-cdktn.ts"],
  testMatch: [
    "<rootDir>/examples/cdktn/**/*.test.ts",
    ...(thorough
      ? ["constructs/**/*", "examples/modules"]
      : [
          // What the constructs ask of a framework: every L2, tokens, aspects, validations, HCL, providers.
          "constructs/{lowering,lowering-of-kinds,mesh-backends,tokens,aspects,cross-checks,hostname,hcl,provider-wiring}",
        ]
    ).map((name) => `<rootDir>/test/${name}.test.ts`),
  ],
  testPathIgnorePatterns: [
    "/node_modules/",
    // Of the generator, which is CDKTF's, and of stacks of both frameworks.
    "/test/constructs/(bindings|mixed-hosts)\\.test\\.ts$",
  ],
};

/** The end-to-end suite again, with every other CLI of the machine. By default other CLIs run what only they have. */
const onOtherClis = (thorough ? otherClis() : []).map(({ name, path }) => ({
  ...common,
  displayName: name,
  globals: { cliOfProject: path },
  setupFiles: [...common.setupFiles, "<rootDir>/test/setup/on-another-cli.ts"],
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  // These choose their CLI themselves, or need none.
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/(later-clis|framework-clis|cdktf-app)\\.test\\.ts$"],
}));

/** @type {import("jest").Config} */
module.exports = {
  projects: [{ ...common, testMatch: ["<rootDir>/test/**/*.test.ts"] }, cdktn, ...onOtherClis],
  reporters: ["default", "<rootDir>/test/setup/closing-line-reporter.js"],
  testTimeout: 30_000,
  // One more than there are processors: a good part of the tests waits for a CLI, a timeout or a browser.
  maxWorkers: availableParallelism() + 1,
  // Of tests that mostly wait: for timeouts, retries and faults.
  maxConcurrency: 20,
};
