/** Moments of a forecast: what is there, what goes first when something is replaced, what comes. */
export const moments = {
  before: "2100-01-01T00:00:00Z",
  between: "2100-01-01T00:00:05Z",
  after: "2100-01-01T00:00:10Z",
} as const;
