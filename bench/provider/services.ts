import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "../../src/testing";

/** The same number of multi-zone services, or of resources that need no provider, planned to no change. */

export const nameOf = (index: number): string => `service-${index}`;

/** The wire form of one service. */
export function serviceNamed(name: string): object {
  const selector = { meshService: { matchLabels: { "kuma.io/display-name": name } } };
  const ports = [{ port: 80, appProtocol: "tcp" }];
  return { type: "MeshMultiZoneService", mesh: "default", name, spec: { ports, selector } };
}

/** What is configured of each, the same values on both sides. */
const configured = (controlPlaneId: string) => `
    cp_id = "${controlPlaneId}"
    mesh  = "default"
    type  = "MeshMultiZoneService"
    name  = "service-\${count.index}"
    spec = {
      ports    = [{ port = 80 }]
      selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "service-\${count.index}" } } }
    }`;

export const servicesConfiguration = (controlPlaneId: string, count: number) => `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

resource "konnect_mesh_multi_zone_service" "all" {
  provider = konnect-beta
  count    = ${count}
  ${configured(controlPlaneId)}
}
`;

export const dataConfiguration = (controlPlaneId: string, count: number) => `
resource "terraform_data" "all" {
  count = ${count}
  input = {${configured(controlPlaneId)}
  }
}
`;

export async function put(url: string, controlPlaneId: string, name: string): Promise<void> {
  const collection = `${url}/v1/mesh/control-planes/${controlPlaneId}/api/meshes/default/meshmultizoneservices`;
  await send("PUT", `${collection}/${name}`, serviceNamed(name));
}

/** @returns its id */
export async function createControlPlane(url: string, name: string): Promise<string> {
  const created = await send("POST", `${url}/v1/mesh/control-planes`, { name });
  return String(created.id);
}

async function send(method: string, url: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

interface State {
  readonly resources: readonly { readonly instances: readonly { readonly index_key: number }[] }[];
}

/**
 * Gives a workspace whose state holds one resource the state of many: each the first by another name. An apply
 * of a thousand takes Terraform longer than all that is measured here.
 */
export async function multiplyState(workspace: Workspace, count: number): Promise<void> {
  const file = join(workspace.directory, "terraform.tfstate");
  const state = JSON.parse(await readFile(file, "utf8")) as State;
  const resources = state.resources.map((resource) => {
    const first = JSON.stringify(resource.instances[0]);
    const instances = Array.from({ length: count }, (_, index) => ({
      ...(JSON.parse(first.replaceAll(nameOf(0), nameOf(index))) as object),
      index_key: index,
    }));
    return { ...resource, instances };
  });
  await writeFile(file, JSON.stringify({ ...state, resources }));
}
