import { getByKri } from "../entities/get-by-kri";
import { getHostnames } from "../entities/get-hostnames";
import { describeHostnames, describeKri } from "../openapi/inspection-operations";
import { meshApiPath, type Route } from "./route";

/** What the mesh's API tells of objects beyond themselves. */
export const inspectionRoutes: readonly Route[] = [
  { path: `${meshApiPath}/_kri/:kri`, layer: "mesh", methods: { GET: getByKri }, describe: describeKri },
  {
    path: `${meshApiPath}/meshes/:mesh/:collection/:name/_hostnames`,
    layer: "mesh",
    methods: { GET: getHostnames },
    describe: describeHostnames,
  },
];
