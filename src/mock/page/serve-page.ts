import type { FastifyInstance } from "fastify";
import { pageFile, pagePath } from "./page-files";

/** Nothing but the mock's own files and answers: no other host, no inline code, no frame around it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // What is asked for with another Accept gets another answer.
  vary: "accept",
  "cache-control": "no-cache",
};

/**
 * Serves the page before anything else looks at a request: it needs no token, for nothing stored is in it, suffers no
 * faults and is not in the log. At `/` it is for those who name `text/html` as acceptable, which browsers do and clients
 * of the API do not: they get there what they get at any path that is none.
 */
export function servePage(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    if (request.method !== "GET") return;
    const path = request.url.split("?")[0] ?? "";
    if (path === pagePath && !/\btext\/html\b/i.test(request.headers.accept ?? "")) return;
    const file = pageFile(path);
    if (file === undefined) return;
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headers,
      "content-type": file.contentType,
      "content-length": file.bytes.length,
    });
    reply.raw.end(file.bytes);
  });
}
