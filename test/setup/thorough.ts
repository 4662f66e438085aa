/** Whether to try everything, as `.ci/run` does: every run of every property, every combination of every matrix. */
export const isThorough = process.env.PROPERTY_THOROUGH === "1";
