import type { FastifyInstance, FastifyRequest } from "fastify";
import { type PageFile, pageFile, pagePath } from "./page-files";

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
  server.addHook("onRequest", (request, reply, goOn) => {
    const file = fileFor(request);
    if (file === undefined) return goOn();
    reply.hijack();
    reply.raw.writeHead(200, {
      ...headers,
      "content-type": file.contentType,
      "content-length": file.bytes.length,
    });
    reply.raw.end(file.bytes);
  });
}

function fileFor({ method, url, headers: { accept = "" } }: FastifyRequest): PageFile | undefined {
  if (method !== "GET") return undefined;
  const [path = ""] = url.split("?", 1);
  return path === pagePath && !/\btext\/html\b/i.test(accept) ? undefined : pageFile(path);
}
