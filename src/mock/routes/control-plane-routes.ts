import { createControlPlane } from "../control-planes/create";
import { deleteControlPlane, getControlPlane, updateControlPlane } from "../control-planes/item";
import { listControlPlanes } from "../control-planes/list";
import { describeControlPlane, describeControlPlanes } from "../openapi/control-plane-operations";
import { controlPlaneKind } from "../store/stored-object";
import { controlPlanePath, controlPlanesPath, type Route } from "./route";

export const controlPlaneRoutes: readonly Route[] = [
  {
    path: controlPlanesPath,
    layer: "konnect",
    kind: controlPlaneKind,
    methods: { GET: listControlPlanes, POST: createControlPlane },
    describe: describeControlPlanes,
  },
  {
    path: controlPlanePath,
    layer: "konnect",
    kind: controlPlaneKind,
    methods: { GET: getControlPlane, PUT: updateControlPlane, DELETE: deleteControlPlane },
    describe: describeControlPlane,
  },
];
