import { type Fixture, startFixture } from "./client";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await startFixture({ profile: "v3" });
});
afterEach(() => fixture.close());

interface ResourceType {
  readonly name: string;
  readonly pluralDisplayName: string;
  readonly policy?: Readonly<Record<string, boolean>>;
}

const types = async () =>
  ((await fixture.call("GET", "/_resources")).json as { resources: readonly ResourceType[] }).resources;

describe("the kinds of a control plane", () => {
  it("are all there, by name", async () => {
    const names = (await types()).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(["Mesh", "MeshMultiZoneService", "Zone"]));
    expect(names).not.toContain("ZoneIngress");
  });

  it("are described as the server does", async () => {
    const described = await types();
    expect(described.find(({ name }) => name === "MeshMultiZoneService")).toEqual({
      includeInFederation: true,
      name: "MeshMultiZoneService",
      path: "meshmultizoneservices",
      pluralDisplayName: "Mesh Multi Zone Services",
      readOnly: false,
      scope: "Mesh",
      shortName: "mzsvc",
      singularDisplayName: "Mesh Multi Zone Service",
    });
    expect(described.find(({ name }) => name === "MeshRetry")?.policy).toMatchObject({
      hasToTargetRef: true,
      hasRulesTargetRef: false,
    });
  });

  it.each([
    ["Mesh", "Meshes"],
    ["MeshHTTPRoute", "Mesh HTTP Routes"],
    ["MeshLoadBalancingStrategy", "Mesh Load Balancing Strategies"],
    ["MeshProxyPatch", "Mesh Proxy Patches"],
    ["MeshRetry", "Mesh Retries"],
    ["MeshTLS", "Mesh TLSes"],
  ])("speak of %s in the plural as the server does", async (kind, plural) => {
    expect((await types()).find(({ name }) => name === kind)?.pluralDisplayName).toBe(plural);
  });
});
