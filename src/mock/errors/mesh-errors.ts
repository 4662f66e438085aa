import { type Answer, renderMeshJson } from "../answer";
import { goQuote } from "../json/go-quote";
import type { Role } from "../role";
import type { Violation } from "./violation";

/** Titles say which step of the server refused. */
export const titles = {
  request: "Could not process a resource",
  create: "Failed to create a resource",
  update: "Failed to update a resource",
  immutableLabels: "Could not update a resource",
  get: "Could not retrieve a resource",
  list: "Could not retrieve resources",
  delete: "Could not delete a resource",
  hostnames: "could not retrieve service",
  makeHostname: "could not generate hostname",
} as const;

const notFound = "Not found";

/** The server's texts end with a newline. */
const readOnlyDetails: Readonly<Record<Role["mode"], string>> = {
  global:
    "On global control plane you can not modify dataplane resources with 'kumactl apply' or via the HTTP API. You can still use 'kumactl' or the HTTP API to modify them on the zone control plane.\n",
  zone: "On zone control plane you can only modify zone resources with 'kumactl apply' or via the HTTP API. You can still use 'kumactl' or the HTTP API to modify the rest of the resource on the global control plane.\n",
};

/** Every error of the mesh's own API, in its words. Source: Kuma, pkg/core/rest/errors. */
export const meshErrors = {
  notValid: (title: string, violations: readonly Violation[]): Answer =>
    meshError(400, title, "Resource is not valid", violations),

  badRequest: (kind: string, error: string): Answer =>
    meshError(400, "Bad Request", `invalid ${kind} object: ${goQuote(error)}`),

  badKri: (error: string): Answer => meshError(400, "Bad Request", `bad request: ${error}`),

  noHostnames: (collections: readonly string[]): Answer =>
    meshErrors.notValid(`only "${collections.join(",")}" are available for inspection`, []),

  readOnly: (mode: Role["mode"]): Answer => meshError(405, "Method not allowed", readOnlyDetails[mode]),

  /** What was synced from the global control plane is not deleted in a zone. */
  notOfZone: (): Answer =>
    meshErrors.notValid(titles.delete, [
      { field: '["kuma.io/origin"]', reason: "the origin label must be set to 'zone'" },
    ]),

  dataplanesAttached: (): Answer =>
    meshErrors.notValid(titles.delete, [
      {
        field: "mesh",
        reason: "unable to delete mesh, there are still some dataplanes attached",
      },
    ]),

  meshNotFound: (): Answer => meshError(404, "Failed to retrieve Mesh", notFound),

  notFound: (title: string): Answer => meshError(404, title, notFound),

  pageSize: (reason: string): Answer =>
    meshError(400, titles.list, "Invalid page size", [{ field: "size", reason }]),

  offset: (reason: string): Answer => meshError(400, titles.list, `invalid: invalid offset: ${reason}`),

  format: (): Answer =>
    meshErrors.notValid(titles.get, [
      { field: "", reason: '"format" must be one of ["k8s", "kubernetes", "universal"]' },
    ]),

  internal: (title: string): Answer => meshError(500, title, "Internal Server Error"),
};

function meshError(
  status: number,
  title: string,
  detail: string,
  violations: readonly Violation[] = [],
): Answer {
  const body = {
    type: "/std-errors",
    status,
    title,
    detail,
    ...(violations.length === 0 ? {} : { invalid_parameters: violations }),
    details: detail,
    ...(violations.length === 0
      ? {}
      : { causes: violations.map(({ field, reason }) => ({ field, message: reason })) }),
  };
  return { status, content: { type: "problem", text: renderMeshJson(body) } };
}
