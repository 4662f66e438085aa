// @ts-check
/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
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
  reporters: ["default", "<rootDir>/test/setup/closing-line-reporter.js"],
  testTimeout: 30_000,
  maxWorkers: "100%",
  // Of tests that mostly wait: for timeouts, retries and faults.
  maxConcurrency: 20,
};
