/** How often a property is tried: PROPERTY_RUNS when set, else few enough for every test run. */
export function propertyRuns(usual: number): { numRuns: number } {
  const wanted = Number(process.env.PROPERTY_RUNS);
  return { numRuns: Number.isSafeInteger(wanted) && wanted > 0 ? wanted : usual };
}
