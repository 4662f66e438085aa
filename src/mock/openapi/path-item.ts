import { openApiErrors } from "../errors/openapi-errors";
import type { ErrorContentType } from "../http/send-answer";
import type { Route } from "../routes/route";
import { answersToNoToken, layerAnswers } from "./layer-answers";
import type { DescribedError, DescribedService, Operation } from "./operation";
import { pathParameters, queryParameters } from "./parameters";
import { responsesOf } from "./responses";
import type { Schema } from "./schema";

/** How the mock is set up, as far as answers depend on it. */
export interface DescribedServer extends DescribedService {
  readonly errorContentType: ErrorContentType;
  /** Whether requests need a token. */
  readonly isProtected: boolean;
}

/** What the document says of one path: its methods, and under `x-other-methods` what any other is told. Throws for a
 * method that nobody described. */
export function pathItemOf(route: Route, server: DescribedServer): Schema {
  const operations = route.describe?.(server) ?? {};
  const methods = Object.keys(route.methods).map((method) => {
    const operation = operations[method];
    if (operation === undefined) throw openApiErrors.undescribed(method, route.path);
    return [method.toLowerCase(), operationOf(method, operation, route, server)] as const;
  });
  const parameters = pathParameters(route.path);
  const { otherMethod, withBody } = layerAnswers[route.layer];
  const refusals = [
    ...answersToAnything(route.layer, server),
    otherMethod(Object.keys(route.methods)),
    ...withBody,
  ];
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...Object.fromEntries(methods),
    "x-other-methods": responsesOf({}, refusals, server.errorContentType),
  };
}

/** What any request of a layer can get. */
export function answersToAnything(
  layer: Route["layer"],
  { isProtected }: DescribedServer,
): readonly DescribedError[] {
  return [...layerAnswers[layer].always, ...(isProtected ? answersToNoToken : [])];
}

/** Bodies are not looked at with these. */
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE"]);

function operationOf(
  method: string,
  { id, summary, tag, query = [], body, answers, errors }: Operation,
  { layer }: Route,
  server: DescribedServer,
): Schema {
  const { negotiation, withBody } = layerAnswers[layer];
  const all = [
    ...errors,
    ...answersToAnything(layer, server),
    ...negotiation,
    ...(bodiless.has(method) ? [] : withBody),
  ];
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(query.length === 0 ? {} : { parameters: queryParameters(query) }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: responsesOf(answers, all, server.errorContentType),
  };
}
