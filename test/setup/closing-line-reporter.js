// @ts-check
/** Ends a run with one plain line that any reader of a log can find: "N passed, N failed". */
class ClosingLineReporter {
  /** @param {unknown} _contexts @param {import("@jest/reporters").AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    // Jest prints its totals after the last reporter ran.
    process.once("exit", () =>
      process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`),
    );
  }
}
module.exports = ClosingLineReporter;
