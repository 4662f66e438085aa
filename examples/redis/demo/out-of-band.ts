import type { Workspace } from "cdktf-konnect-mesh/testing";
import { z } from "zod";

/** The port that somebody sets without telling Terraform. */
export const driftedPort = 7000;

const service = z.looseObject({
  spec: z.looseObject({ ports: z.array(z.looseObject({ port: z.number() })) }),
});

const identity = z.object({ cp_id: z.string(), mesh: z.string(), name: z.string() });

type Service = z.infer<typeof service>;

/**
 * Changes the port of the applied service through the API, as a colleague with curl would.
 * @returns the service's URL
 */
export async function editOutOfBand(server: string, workspace: Workspace): Promise<string> {
  const state = Object.entries(await workspace.state());
  const applied = state.find(([address]) => address.startsWith("konnect_mesh_multi_zone_service."))?.[1];
  if (applied === undefined) throw new Error("The state holds no multi-zone service.");
  const { cp_id: controlPlane, mesh, name } = identity.parse(applied);
  const path = `api/meshes/${mesh}/meshmultizoneservices/${name}`;
  const url = `${server}/v1/mesh/control-planes/${controlPlane}/${path}`;
  const current = await readService(url);
  const ports = current.spec.ports.map((port) => ({ ...port, port: driftedPort }));
  const answer = await fetch(url, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...current, spec: { ...current.spec, ports } }),
  });
  if (!answer.ok) throw new Error(`PUT ${url} answered ${answer.status}: ${await answer.text()}`);
  return url;
}

export async function readService(url: string): Promise<Service> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`GET ${url} answered ${answer.status}: ${await answer.text()}`);
  return service.parse(await answer.json());
}
