import { konnectAnswer } from "../answer";
import { reservedPath, type Route } from "../routes/route";
import { inventoryOf } from "./inventory";

/** GET of what there is to look at; what zones make of it is in each control plane's overview. */
export const inventoryRoute: Route = {
  path: `${reservedPath}/control-planes`,
  layer: "konnect",
  methods: { GET: (_request, service) => konnectAnswer(200, inventoryOf(service)) },
};
