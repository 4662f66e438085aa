import type { InvalidParameter } from "../errors/konnect-errors";
import { pathPattern } from "../faults/path-pattern";
import type { RequestRecord } from "../request-log";

/** Which requests of the log are wanted. */
export interface RequestQuery {
  matches(record: RequestRecord): boolean;
  /** At most so many, the last ones. */
  readonly limit: number;
}

const defaultLimit = 100;

type Filter = (value: string) => ((record: RequestRecord) => boolean) | string;

/** One filter each: what it lets pass, or what is wrong with its value. */
const filters: Readonly<Record<string, Filter>> = {
  method: (value) => (record) => record.method === value.toUpperCase(),
  kind: (value) => (record) => record.kind === value,
  client: (value) => (record) => record.client === value,
  path: (value) => {
    const pattern = pathPattern(value);
    return (record) => pattern(record.path.split("?")[0] ?? "");
  },
  status: (value) => {
    if (!/^(?:\d{3}|0|[1-5]xx)$/i.test(value)) return "must be a status, 0, or a class of them such as 4xx";
    return ({ status }) =>
      /xx$/i.test(value) ? String(status).startsWith(value.charAt(0)) : status === Number(value);
  },
  after: (value) => {
    if (!isCount(value)) return "must be the id of a request";
    return ({ id }) => id > Number(value);
  },
  changed: (value) => {
    if (value !== "true") return "must be true, or left out";
    return ({ changed }) => changed !== undefined;
  },
};

/** Reads what is asked of the log. A filter that is given twice has to hold twice. */
export function readRequestQuery(
  query: URLSearchParams,
): { readonly query: RequestQuery } | { readonly problems: readonly InvalidParameter[] } {
  const problems: InvalidParameter[] = [];
  const tests: ((record: RequestRecord) => boolean)[] = [];
  let limit = defaultLimit;
  for (const [field, value] of query) {
    const filter = Object.hasOwn(filters, field) ? filters[field] : undefined;
    const complain = (reason: string) => problems.push({ field, reason, source: "query" });
    if (field === "limit") {
      if (isCount(value)) limit = Number(value);
      else complain("must be a number of requests");
    } else if (filter === undefined) {
      complain(`is no filter: use ${[...Object.keys(filters), "limit"].join(", ")}`);
    } else {
      const test = filter(value);
      if (typeof test === "string") complain(test);
      else tests.push(test);
    }
  }
  if (problems.length > 0) return { problems };
  return { query: { limit, matches: (record) => tests.every((test) => test(record)) } };
}

function isCount(value: string): boolean {
  return /^\d{1,15}$/.test(value);
}
