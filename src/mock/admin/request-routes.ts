import { konnectAnswer } from "../answer";
import type { RequestLog, RequestRecord } from "../request-log";
import type { Route } from "../routes/route";
import { reservedPath } from "../zones/paths";

const defaultLimit = 100;

/** The log of requests: read, and followed as server-sent events. What is asked of the mock itself is left out. */
export function requestRoutes(log: RequestLog): readonly Route[] {
  return [
    {
      path: `${reservedPath}/requests`,
      layer: "konnect",
      methods: {
        GET: ({ query }) => {
          const limit = Number(query.get("limit") ?? defaultLimit);
          const found = log.all().filter(isOfApi);
          return konnectAnswer(200, { total: found.length, requests: found.slice(-limit) });
        },
      },
    },
    {
      path: `${reservedPath}/requests/follow`,
      layer: "konnect",
      methods: {
        GET: () => ({
          status: 200,
          events: (write) => {
            write(": listening\n\n");
            return log.follow((record) => {
              if (isOfApi(record)) write(`event: request\ndata: ${JSON.stringify(record)}\n\n`);
            });
          },
        }),
      },
    },
  ];
}

function isOfApi({ path }: RequestRecord): boolean {
  return !path.startsWith(`${reservedPath}/`);
}
