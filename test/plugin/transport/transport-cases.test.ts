import { bundlePlugin, type PluginBundle } from "./fixtures/plugin-process";
import { certificates } from "./cases/certificates";
import { endings } from "./cases/endings";
import { peers } from "./cases/peers";
import { Stage, type TransportCase } from "./cases/stage";
import { starts } from "./cases/starts";

const cases: readonly TransportCase[] = [...starts, ...certificates, ...peers, ...endings];

/** Everything that is known to go on between a host and a provider, in one list. */
describe("a provider process keeps its word, given", () => {
  let bundle: PluginBundle;
  let stage: Stage;

  beforeAll(() => (bundle = bundlePlugin()));
  afterAll(() => bundle.remove());
  beforeEach(() => (stage = new Stage(bundle)));
  afterEach(() => stage.end());

  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => one.run(stage));
});

describe("the list of transport cases", () => {
  it("holds 30 or more, each under a name of its own", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });
});
