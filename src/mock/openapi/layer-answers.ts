import { konnectErrors } from "../errors/konnect-errors";
import { routerErrors } from "../errors/router-errors";
import type { RouteMember } from "../routes/route";
import type { DescribedError } from "./operation";

/** What a request can get before any handler sees it, by who looks at it. */
export interface LayerAnswers {
  /** Whatever is asked. */
  readonly always: readonly DescribedError[];
  /** To a method that the path does not have. */
  readonly otherMethod: (allowed: readonly string[]) => DescribedError;
  /** To a method that the path has, by what the client accepts. */
  readonly negotiation: readonly DescribedError[];
  /** To a request with a body. */
  readonly withBody: readonly DescribedError[];
}

/** Konnect's own API, and the mesh's that it passes on for a control plane that it knows. */
export const layerAnswers: Readonly<Record<RouteMember["layer"], LayerAnswers>> = {
  konnect: {
    always: [konnectErrors.malformedRequest, konnectErrors.notFound],
    otherMethod: () => konnectErrors.methodNotAllowed,
    negotiation: [],
    withBody: [konnectErrors.contentTooLarge, konnectErrors.unsupportedMediaType],
  },
  mesh: {
    always: [konnectErrors.malformedRequest, konnectErrors.controlPlaneNotFound, routerErrors.notFound()],
    otherMethod: (allowed) => routerErrors.methodNotAllowed(allowed),
    negotiation: [routerErrors.notAcceptable()],
    withBody: [konnectErrors.contentTooLarge, routerErrors.unsupportedMediaType()],
  },
};

/** To what cannot be read as a request at all; the connection ends with it. */
export const answersToNoRequest: readonly DescribedError[] = [
  konnectErrors.malformedRequest,
  konnectErrors.requestTimeout,
  konnectErrors.headersTooLarge,
];

/** To every request, where a token is asked for. */
export const answersToNoToken: readonly DescribedError[] = [konnectErrors.unauthorized];
