import { kinds } from "../model";
import type { PlanValue } from "../plan";
import { harnessErrors } from "./errors";

/** Where the API is, and what it is asked with. */
export interface ApiServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly token?: string;
}

export type ApiObject = { readonly [name: string]: unknown };

/** What becomes of an object: a JSON merge patch (RFC 7396), or a function. */
export type ApiEdit = ApiObject | ((object: ApiObject) => ApiObject);

type State = Readonly<Record<string, Readonly<Record<string, PlanValue>>>>;

/** The path of an object that a state holds. */
export function pathOfApplied(state: State, address: string): string {
  const attributes = state[address];
  if (attributes === undefined) throw harnessErrors.notInState(address, Object.keys(state));
  const kind = kinds.find(({ terraformType }) => address.includes(`${terraformType}.`));
  if (kind === undefined) throw harnessErrors.notOfKonnect(address);
  const member = (name: string) => {
    const value = attributes[name];
    return encodeURIComponent(typeof value === "string" ? value : "");
  };
  const controlPlanes = "/v1/mesh/control-planes";
  switch (kind.scope) {
    case "organization":
      return `${controlPlanes}/${member("id")}`;
    case "control-plane":
      return `${controlPlanes}/${member("cp_id")}/api/${kind.collection}/${member("name")}`;
    case "mesh":
      return `${controlPlanes}/${member("cp_id")}/api/meshes/${member("mesh")}/${kind.collection}/${member("name")}`;
  }
}

export async function editObject(server: ApiServer, path: string, edit: ApiEdit): Promise<void> {
  const object = (await callApi(server, "GET", path)) as ApiObject;
  const edited = (typeof edit === "function" ? edit(object) : merge(object, edit)) as ApiObject;
  const isControlPlane = /^[^?]*\/control-planes\/[^/]+$/.test(path);
  await callApi(server, "PUT", path, isControlPlane ? updatable(edited) : edited);
}

/** The API takes a mesh's objects as it gives them, but of a control plane only what an update can change. */
function updatable({ name, description, labels }: ApiObject): ApiObject {
  return { name, description, labels };
}

/**
 * Asks the API, and reads what it answers as JSON.
 * @throws HarnessError for any answer but 2xx
 */
export async function callApi(
  { url, token }: ApiServer,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const answer = await fetch(new URL(path, url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw harnessErrors.refused(`${method} ${path}`, answer.status, text);
  return text === "" ? undefined : JSON.parse(text);
}

function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = merge(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
