import type { QueryParameter } from "./operation";
import type { Schema } from "./schema";

const descriptions: Readonly<Record<string, string>> = {
  controlPlaneId: "Id of the control plane.",
  mesh: "Name of the mesh.",
  collection: "Name of a collection: `meshmultizoneservices`.",
  name: "Name of the object.",
  kri: "Kuma resource identifier: `kri_mzsvc_default___redis_`.",
};

/** `/a/:name` as the document writes it. */
export function templateOf(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

/** The parameters of a path with `:parameters`. */
export function pathParameters(path: string): readonly Schema[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...(descriptions[name] === undefined ? {} : { description: descriptions[name] }),
    schema: { type: "string", minLength: 1 },
  }));
}

export function queryParameters(query: readonly QueryParameter[]): readonly Schema[] {
  return query.map(({ name, description, schema, style }) => ({
    name,
    in: "query",
    description,
    ...(style === undefined ? {} : { style, explode: true }),
    schema,
  }));
}
