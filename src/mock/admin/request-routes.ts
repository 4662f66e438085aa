import { konnectAnswer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { RequestLog, RequestRecord } from "../request-log";
import { type AdminRoute, adminRoute, refuse } from "./admin-route";
import { readRequestQuery } from "./request-query";

/** The log of requests: read with filters, followed, cleared. */
export function requestRoutes(log: RequestLog): readonly AdminRoute[] {
  return [
    adminRoute("/requests", {
      GET: [
        "the last requests, oldest first; filters: method, path, kind, status, client, changed, after, limit",
        ({ query }, { randomness }) => {
          const read = readRequestQuery(query);
          if ("problems" in read) return refuse(read.problems, randomness);
          const { limit } = read.query;
          const found = log.all().filter((record) => read.query.matches(record));
          const requests = found.slice(Math.max(0, found.length - limit));
          return konnectAnswer(200, { total: found.length, requests });
        },
      ],
      DELETE: [
        "forgets all requests",
        () => {
          log.clear();
          return konnectAnswer(200, { total: 0, requests: [] });
        },
      ],
    }),
    adminRoute("/requests/follow", {
      GET: [
        "server-sent events: every request from now on, or after the id in after or Last-Event-ID; filters as above",
        ({ query, lastEventId }, { randomness }) => {
          const read = readRequestQuery(query);
          if ("problems" in read) return refuse(read.problems, randomness);
          const from = /^\d+$/.test(lastEventId ?? "") ? Number(lastEventId) : undefined;
          const isAskedFor = from !== undefined || query.has("after");
          return {
            status: 200,
            events: (write) => {
              write(": listening\n\n");
              const tell = (record: RequestRecord) => {
                if (read.query.matches(record)) write(renderEvent(record));
              };
              const missed = isAskedFor ? log.all().filter(({ id }) => id > (from ?? 0)) : [];
              missed.forEach(tell);
              return log.follow(tell);
            },
          };
        },
      ],
    }),
    adminRoute("/requests/:id", {
      GET: [
        "one request, with what it changed before and after",
        ({ parameters: { id = "" } }, { randomness }) => {
          const details = /^\d{1,15}$/.test(id) ? log.details(Number(id)) : undefined;
          return details === undefined
            ? konnectError(konnectErrors.notFound, randomness)
            : konnectAnswer(200, details);
        },
      ],
    }),
  ];
}

function renderEvent(record: RequestRecord): string {
  return `id: ${record.id}\nevent: request\ndata: ${JSON.stringify(record)}\n\n`;
}
