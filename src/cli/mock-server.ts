import type { Overview } from "../mock";
import { mockErrors } from "./errors";

/** What may be supposed of the zones. */
export interface Supposition {
  /** Zones that failed. */
  readonly down: readonly string[];
  /** `ZONE/SERVICE`: services that left their zone. */
  readonly without: readonly string[];
}

/** A running mock, over HTTP. */
export class MockServer {
  constructor(
    private readonly url: string,
    private readonly token: string | undefined,
  ) {}

  /** The id of the control plane, where there is just one. */
  async onlyControlPlane(): Promise<string> {
    const { data } = await this.#get<{ data: readonly { readonly id: string; readonly name: string }[] }>(
      "/v1/mesh/control-planes",
    );
    const [only, ...others] = data;
    if (only === undefined) throw mockErrors.noControlPlane(this.url);
    if (others.length > 0) throw mockErrors.manyControlPlanes(data);
    return only.id;
  }

  overview(controlPlaneId: string, { down, without }: Supposition): Promise<Overview> {
    const query = new URLSearchParams();
    for (const zone of down) query.append("down", zone);
    for (const service of without) query.append("without", service);
    return this.#get(
      `/_mock/control-planes/${encodeURIComponent(controlPlaneId)}/overview?${query.toString()}`,
    );
  }

  /** The world of a control plane, and the generation that the mock behaves like; `undefined` of what is no mock. */
  async described(
    controlPlaneId: string,
  ): Promise<{ readonly profile: string; readonly world: unknown } | undefined> {
    try {
      const { profile, controlPlanes } = await this.#get<{
        profile: string;
        controlPlanes: readonly { readonly id: string; readonly hasWorld: boolean }[];
      }>("/_mock/control-planes");
      const hasWorld = controlPlanes.some(({ id, hasWorld: has }) => has && id === controlPlaneId);
      const path = `/_mock/control-planes/${encodeURIComponent(controlPlaneId)}/world`;
      return { profile, world: hasWorld ? await this.#get(path) : undefined };
    } catch {
      return undefined;
    }
  }

  async #get<Body>(path: string): Promise<Body> {
    const headers = this.token ? { authorization: `Bearer ${this.token}` } : {};
    let response: Response;
    try {
      response = await fetch(new URL(path, this.url), { headers, redirect: "error" });
    } catch (error) {
      throw mockErrors.unreachable(this.url, error);
    }
    const text = await response.text();
    if (!response.ok) throw mockErrors.refused(this.url, response.status, text);
    try {
      return JSON.parse(text) as Body;
    } catch {
      throw mockErrors.noMock(this.url);
    }
  }
}
