import { meshApiPath, type Route } from "../routes/route";
import { Components } from "./components";
import { answersToNoRequest, layerAnswers } from "./layer-answers";
import { templateOf } from "./parameters";
import { answersToAnything, type DescribedServer, pathItemOf } from "./path-item";
import { responsesOf } from "./responses";
import type { Schema } from "./schema";

/**
 * The OpenAPI 3.1 document of a mock, made of the routes that it serves. Beyond OpenAPI it says what other methods
 * of a path are told (`x-other-methods`), what paths that it does not have (`x-other-paths`), and what is told to
 * bytes that are no request (`x-no-request`).
 */
export function describeApi(routes: readonly Route[], server: DescribedServer): Schema {
  const { profile, isProtected } = server;
  const components = new Components();
  const body = components.gather({
    openapi: "3.1.0",
    info: { title: "Mock Konnect Mesh API", version: profile, description },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "/" }],
    ...(isProtected ? { security: [{ token: [] }] } : {}),
    paths: Object.fromEntries(routes.map((route) => [templateOf(route.path), pathItemOf(route, server)])),
    "x-other-paths": [
      otherPaths("mesh", templateOf(meshApiPath), server),
      otherPaths("konnect", "/", server),
    ],
    "x-no-request": responsesOf({}, answersToNoRequest, server.errorContentType),
  });
  return {
    ...(body as object),
    components: {
      schemas: components.schemas(),
      ...(isProtected ? { securitySchemes: { token: { type: "http", scheme: "bearer" } } } : {}),
    },
  };
}

/** What is told of a path, and of any below it, that no other entry fits; the first one counts. */
function otherPaths(layer: Route["layer"], below: string, server: DescribedServer): Schema {
  const errors = [...answersToAnything(layer, server), ...layerAnswers[layer].withBody];
  return { below, responses: responsesOf({}, errors, server.errorContentType) };
}

const description = [
  "A mock of the Konnect Mesh API: not affiliated with Kong.",
  "Faults that the mock is told to make, and the 500 of a defect of its own, are not described.",
].join(" ");
