import { createKonnectProvider } from "../../../src/provider";
import { drive, type ResourceDriver } from "../../../src/plugin/testing";
import type { Attributes } from "../../../src/plugin/schema/schema";
import { record, type Value, type ValueRecord } from "../../../src/plugin/values/value";
import { FakeKonnect } from "./fake-konnect";

export interface DrivenKonnect {
  readonly konnect: FakeKonnect;
  readonly service: ResourceDriver;
  readonly mesh: ResourceDriver;
  readonly controlPlane: ResourceDriver;
  resource(typeName: string): ResourceDriver;
  /** The attributes of a resource type that plans hide. */
  sensitivePaths(typeName: string): readonly string[];
  /** A later run of the CLI against the same Konnect. */
  nextRun(): Promise<DrivenKonnect>;
}

/** The provider, driven in process as Terraform would, against a Konnect in memory. */
export async function startDriven(konnect = new FakeKonnect()): Promise<DrivenKonnect> {
  const provider = createKonnectProvider({ environment: {}, makeClient: () => konnect.client });
  const driver = drive(provider);
  const diagnostics = await driver.configure({ personal_access_token: "kpat_canary_of_the_tests" });
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return {
    konnect,
    service: driver.resource("konnect_mesh_multi_zone_service"),
    mesh: driver.resource("konnect_mesh"),
    controlPlane: driver.resource("konnect_mesh_control_plane"),
    resource: (typeName) => driver.resource(typeName),
    sensitivePaths: (typeName) => {
      const found = provider.resources.find((one) => one.typeName === typeName);
      return sensitiveOf(found?.schema.attributes ?? {}, "");
    },
    nextRun: () => startDriven(konnect),
  };
}

export const redisKey = "cp-1/default/meshmultizoneservices/redis";
export const redisId = '{"cp_id":"cp-1","mesh":"default","name":"redis"}';

/** The documentation's redis service. */
export function redis(changes: ValueRecord = {}): ValueRecord {
  return record(
    Object.entries({
      cp_id: "cp-1",
      mesh: "default",
      name: "redis",
      type: "MeshMultiZoneService",
      spec: spec(),
      ...changes,
    }),
  );
}

export function spec(
  ports: Value = [{ port: 6379, app_protocol: "tcp", name: null }],
  matchLabels: Value = { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "redis-system" },
): ValueRecord {
  return { ports, selector: { mesh_service: { match_labels: matchLabels } } };
}

export function defaultMesh(changes: ValueRecord = {}): ValueRecord {
  return { cp_id: "cp-1", name: "default", type: "Mesh", ...changes };
}

function sensitiveOf(attributes: Attributes, above: string): readonly string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const path = above + name;
    const inner = attribute.nested === undefined ? [] : sensitiveOf(attribute.nested.attributes, `${path}.`);
    return attribute.sensitive === true ? [path, ...inner] : inner;
  });
}
