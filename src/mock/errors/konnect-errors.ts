import type { Answer } from "../answer";
import type { Randomness } from "../randomness";

/** One reason why Konnect refuses a request. */
export interface InvalidParameter {
  readonly field: string;
  readonly reason: string;
  readonly rule?: string;
  readonly source: "body" | "query";
}

export interface KonnectError {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Every error of Konnect around the mesh's API, in the form that its API description promises. */
export const konnectErrors = {
  unauthorized: { status: 401, title: "Unauthorized", detail: "Invalid credentials" },
  forbidden: { status: 403, title: "Forbidden", detail: "Permission denied" },
  controlPlaneNotFound: { status: 404, title: "Not Found", detail: "Control plane not found" },
  notFound: { status: 404, title: "Not Found", detail: "Not found" },
  zonesConnected: {
    status: 400,
    title: "Bad Request",
    detail: "The control plane cannot be deleted while zones are connected to it",
  },
  worldNotFound: { status: 404, title: "Not Found", detail: "The control plane has no zones" },
  zoneNotFound: { status: 404, title: "Not Found", detail: "Zone not found" },
  serviceOfZoneNotFound: { status: 404, title: "Not Found", detail: "The zone has no service of that name" },
  gone: { status: 410, title: "Gone", detail: "This is remembered no more" },
  methodNotAllowed: { status: 405, title: "Method Not Allowed", detail: "Method not allowed" },
  notValid: { status: 400, title: "Bad Request", detail: "Some of the parameters are invalid" },
  malformedRequest: { status: 400, title: "Bad Request", detail: "The request is malformed" },
  requestTimeout: { status: 408, title: "Request Timeout", detail: "The request took too long" },
  contentTooLarge: { status: 413, title: "Content Too Large", detail: "The request body is too large" },
  unsupportedMediaType: {
    status: 415,
    title: "Unsupported Media Type",
    detail: "The request body must be application/json",
  },
  tooManyRequests: { status: 429, title: "Too Many Requests", detail: "API rate limit exceeded" },
  headersTooLarge: {
    status: 431,
    title: "Request Header Fields Too Large",
    detail: "The request headers are too large",
  },
  internal: { status: 500, title: "Internal Server Error", detail: "An unexpected error occurred" },
} as const satisfies Readonly<Record<string, KonnectError>>;

/** Renders an error, with a trace of its own to find it by. */
export function konnectError(
  { status, title, detail }: KonnectError,
  randomness: Randomness,
  invalidParameters: readonly InvalidParameter[] = [],
): Answer {
  const body = {
    type: `https://httpstatuses.com/${status}`,
    status,
    title,
    instance: `kong:trace:${randomness.bytes(16).toString("hex")}`,
    detail,
    ...(invalidParameters.length === 0 ? {} : { invalid_parameters: invalidParameters }),
  };
  return { status, content: { type: "problem", text: JSON.stringify(body) } };
}
