import { konnectAnswer } from "../answer";
import { adminRoute } from "../admin/admin-route";
import { inventoryOf } from "./inventory";

/** GET of what there is to look at; what zones make of it is in each control plane's overview. */
export const inventoryRoute = adminRoute("/control-planes", {
  GET: [
    "control planes, their meshes, and the multi-zone services in these, by name",
    (_request, service) => konnectAnswer(200, inventoryOf(service)),
  ],
});
