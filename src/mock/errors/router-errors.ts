import { type Answer, textAnswer } from "../answer";

/** Errors that the mesh's router answers by itself: plain text, before any handler. Source: go-restful. */
export const routerErrors = {
  notFound: (): Answer => textAnswer(404, "404: Page Not Found"),

  methodNotAllowed: (allowed: readonly string[]): Answer =>
    textAnswer(405, "405: Method Not Allowed", { allow: allowed.join(", ") }),

  unsupportedMediaType: (): Answer => textAnswer(415, "415: Unsupported Media Type"),

  notAcceptable: (): Answer =>
    textAnswer(406, "406: Not Acceptable\n\nAvailable representations: application/json"),
};
