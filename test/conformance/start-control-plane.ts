import type { Profile } from "../../src/model";
import { call, type Fixture, startFixture } from "../mock/client";

/**
 * The control plane that a case is about: `global-universal`, or one of a zone, such as
 * `zone-universal-federated(zone name "kuma-4")`. What a federated zone has comes from its global control plane; what
 * exists before is put there.
 */
export async function startControlPlane(cp: string | undefined, profile: Profile): Promise<Fixture> {
  const fixture = await startFixture({ profile });
  const [, federation, zone = "zone-1"] =
    /^zone-universal-(federated|nonfederated)(?:\(zone name "(.*)"\))?$/.exec(cp ?? "") ?? [];
  if (federation === undefined) return fixture;
  const { mock, controlPlaneId } = fixture;
  const ours = `/_mock/control-planes/${controlPlaneId}`;
  const isFederated = federation === "federated";
  const zones = [{ name: zone, environment: "universal", federated: isFederated }];
  const { status } = await call(mock, "PUT", `${ours}/world`, { body: { zones } });
  if (status !== 200) throw new Error(`the zone ${zone} cannot be made`);
  const api = `${ours}/zones/${zone}/api`;
  return {
    ...fixture,
    api,
    call: (method, path, options) => {
      const isSeed = isFederated && /^\/meshes\/[^/]+$/.test(path);
      return isSeed ? fixture.call(method, path, options) : call(mock, method, `${api}${path}`, options);
    },
  };
}
