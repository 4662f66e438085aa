import { type Cli, findCli } from "cdktf-konnect-mesh/testing";

/** OpenTofu as `npm ci` brings it, so that every machine runs the same; `KONNECT_MESH_TF` names another. */
export function bundledCli(): Cli {
  const { KONNECT_MESH_TF, PATH } = process.env;
  return findCli({ environment: { KONNECT_MESH_TF, PATH }, prefer: "npm" });
}
