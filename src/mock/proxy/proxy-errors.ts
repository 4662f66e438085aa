/** Every reason why a mock cannot start as a proxy, or better would not. */
export const proxyErrors = {
  noUrl: () => new Error("The proxy's URL is no http or https URL. Write it like https://us.api.konghq.com."),
  credentials: (host: string) =>
    new Error(
      `The proxy's URL for ${host} holds a user name or password. Leave them out: the token of each request is passed on.`,
    ),
  query: (host: string) =>
    new Error(`The proxy's URL for ${host} holds a query or a fragment. Write it like https://${host}.`),
  notTogether: (left: string, right: string, why: string) =>
    new Error(`The mock takes either ${left} or ${right}: ${why}.`),
  noStore: () =>
    new Error("The mock to compare with started without a store: this is a fault of this package."),
  noFaults: () =>
    new Error("A mock that passes requests on has no faults of its own: start one without proxy."),
  noLatency: () =>
    new Error("A mock that passes requests on has no latency of its own: start one without proxy."),
  noEdits: () =>
    new Error(
      "A mock that passes requests on stores nothing of its own: change the real server, or start one without proxy.",
    ),
  unencrypted: (host: string) =>
    `Requests go to ${host} unencrypted, and so do the tokens in them. Give its https URL if it has one.`,
  timeout: (name: string, given: number) =>
    new Error(`The proxy's timeout ${name} is ${given}. Give a number of milliseconds above 0.`),
};
