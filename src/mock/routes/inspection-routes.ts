import { getByKri } from "../entities/get-by-kri";
import { getHostnames } from "../entities/get-hostnames";
import { listResourceTypes } from "../entities/list-resource-types";
import { describeHostnames, describeKri, describeResourceTypes } from "../openapi/inspection-operations";
import { meshApiPath, type Route } from "./route";

/** What the mesh's API tells of objects beyond themselves. */
export const inspectionRoutes: readonly Route[] = [
  {
    path: `${meshApiPath}/_resources`,
    layer: "mesh",
    methods: { GET: listResourceTypes },
    describe: describeResourceTypes,
  },
  { path: `${meshApiPath}/_kri/:kri`, layer: "mesh", methods: { GET: getByKri }, describe: describeKri },
  {
    path: `${meshApiPath}/meshes/:mesh/:collection/:name/_hostnames`,
    layer: "mesh",
    methods: { GET: getHostnames },
    describe: describeHostnames,
  },
];
