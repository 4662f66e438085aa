import { type Fixture, startFixture } from "../mock/client";
import { casesWith } from "./vector";

interface Violation {
  readonly field: string;
  readonly message: string;
}

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ profile: "v3" });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
});
afterAll(() => fixture.close());

describe("a load balancing strategy", () => {
  it.each(
    casesWith<{ readonly resource: string; readonly spec: unknown }, { violations: readonly Violation[] }>(
      "lb",
      "resource",
    ),
  )("%s", async (_id, { resource, spec }, { violations }) => {
    const body = { type: resource, mesh: "default", name: "lb", spec };
    const path = "/meshes/default/meshloadbalancingstrategies/lb";
    const { status, json } = await fixture.call("PUT", path, { body });
    const { causes = [] } = json as { causes?: readonly Violation[] };
    expect(causes).toEqual(violations);
    expect(status < 300).toBe(violations.length === 0);
  });
});
