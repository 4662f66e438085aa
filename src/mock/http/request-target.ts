import type { FastifyRequest } from "fastify";
import { isReserved } from "../routes/route";

/** Path and query. A client that takes the mock for a proxy names the host with them. */
export function targetOf({ url }: Pick<FastifyRequest, "url">): string {
  return url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?#]*/i, "");
}

/** Whether the mock itself is asked, not Konnect. The route decides where there is one: a path has many spellings. */
export function isForMock(request: Pick<FastifyRequest, "url" | "routeOptions">): boolean {
  return isReserved(request.routeOptions.url ?? targetOf(request));
}
