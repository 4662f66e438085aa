import type { Json } from "../../../src/testing/arbitraries/arbitrary-of-shape";
import { type Golden, importedAttributes, type JsonRecord } from "./golden";

/** A mesh, and a control plane around it, for all that needs them. */
const controlPlaneAddress = "konnect_mesh_control_plane.golden";
const meshAddress = "konnect_mesh.golden";

export interface Imports {
  /** The import ids by resource address. */
  readonly ids: Readonly<Record<string, string>>;
}

export function addressOf({ resource, name }: Golden): string {
  return `${resource}.${name}`;
}

/**
 * One configuration of many goldens, in Terraform's JSON. The provider has the local name `konnect`, since
 * OpenTofu 1.6 looks for the provider of an import block by the type's prefix.
 */
export function terraformJson(goldens: readonly Golden[], imports?: Imports): string {
  const resources: Record<string, Record<string, JsonRecord>> = {
    konnect_mesh_control_plane: { golden: { name: "golden" } },
    konnect_mesh: {
      golden: {
        cp_id: `\${${controlPlaneAddress}.id}`,
        name: "golden",
        type: "Mesh",
        skip_creating_initial_policies: ["*"],
      },
    },
  };
  for (const golden of goldens) {
    const attributes = imports === undefined ? golden.attributes : importedAttributes(golden);
    const written = { ...placeOf(golden), ...(escaped(attributes) as JsonRecord) };
    (resources[golden.resource] ??= {})[golden.name] = written;
  }
  return JSON.stringify({
    terraform: { required_providers: { konnect: { source: "kong/konnect-beta" } } },
    resource: resources,
    ...(imports !== undefined && {
      import: Object.entries(imports.ids).map(([to, id]) => ({ to, id: escaped(id) })),
    }),
  });
}

function placeOf({ resource, name }: Golden): JsonRecord {
  if (resource === "konnect_mesh_control_plane") return {};
  const inControlPlane = { cp_id: `\${${controlPlaneAddress}.id}`, name: shortName(name) };
  const inMesh = { ...inControlPlane, mesh: `\${${meshAddress}.name}` };
  return ["konnect_mesh", "konnect_mesh_hostname_generator"].includes(resource) ? inControlPlane : inMesh;
}

/** Names of the mesh have at most 63 characters, and none is needed twice. */
export function shortName(name: string): string {
  return name.slice(0, 60).replace(/-+$/, "");
}

/** Text is no template in a golden. */
function escaped(json: Json): Json {
  if (typeof json === "string") return json.replace(/[$%](?=\{)/g, (sign) => sign + sign);
  if (Array.isArray(json)) return json.map((element: Json) => escaped(element));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [escaped(name) as string, escaped(value)]),
  );
}
