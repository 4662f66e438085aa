import type { Pool } from "undici";
import { redisSpec } from "../../client";

/** A number that says which write it was; `undefined`: there is no such object. */
type Version = number | undefined;

/** An object that one writer alone writes, one write after the other, as its writer knows it. */
export interface Watched {
  readonly path: string;
  readonly body: (version: number) => object;
  /** What the last acknowledged write made of it. */
  acknowledged: Version;
  /** What an unanswered write would make of it. */
  unanswered: { readonly version: Version } | undefined;
}

export function watchedService(api: string, name: string): Watched {
  return watch(`${api}/meshes/default/meshmultizoneservices/${name}`, (version) => ({
    type: "MeshMultiZoneService",
    mesh: "default",
    name,
    labels: { version: String(version) },
    spec: redisSpec,
  }));
}

/** Its initial policies come and go with it. */
export function watchedMesh(api: string, name: string): Watched {
  return watch(`${api}/meshes/${name}`, (version) => ({
    type: "Mesh",
    name,
    labels: { version: String(version) },
  }));
}

function watch(path: string, body: Watched["body"]): Watched {
  return { path, body, acknowledged: undefined, unanswered: undefined };
}

/** Writes the next version, or deletes. @returns whether that was acknowledged */
export async function writeOnce(pool: Pool, watched: Watched, version: Version): Promise<boolean> {
  watched.unanswered = { version };
  const headers = { "content-type": "application/json" };
  const request =
    version === undefined
      ? pool.request({ method: "DELETE", path: watched.path })
      : pool.request({
          method: "PUT",
          path: watched.path,
          headers,
          body: JSON.stringify(watched.body(version)),
        });
  try {
    const { statusCode, body } = await request;
    const text = await body.text();
    if (statusCode >= 300 && statusCode !== 404) throw new Error(`${watched.path}: ${statusCode} ${text}`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(watched.path)) throw error;
    return false;
  }
  watched.acknowledged = version;
  watched.unanswered = undefined;
  return true;
}
