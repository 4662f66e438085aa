import { type Answer, konnectAnswer } from "../answer";
import type { Route } from "../routes/route";
import { describeApi } from "./document";
import type { Describe } from "./operation";
import type { DescribedServer } from "./path-item";

/** Below the mock's own prefix, where Konnect has nothing. */
export const openApiPath = "/_mock/openapi.json";

/** Serves the document of all routes, this one among them. It is made when it is first asked for. */
export function openApiRoute(routes: readonly Route[], server: DescribedServer): Route {
  let answer: Answer | undefined;
  const route: Route = {
    path: openApiPath,
    layer: "konnect",
    methods: { GET: () => (answer ??= konnectAnswer(200, describeApi([...routes, route], server))) },
    describe: describeOpenApi,
  };
  return route;
}

const describeOpenApi: Describe = () => ({
  GET: {
    id: "getOpenApi",
    summary: "Get this document",
    tag: "Mock",
    answers: {
      200: {
        description: "The OpenAPI document of the mock as it is set up.",
        schema: {
          type: "object",
          required: ["openapi", "info", "paths", "components"],
          properties: {
            openapi: { const: "3.1.0" },
            info: { type: "object" },
            paths: { type: "object" },
            components: { type: "object" },
          },
        },
      },
    },
    errors: [],
  },
});
