export type Headers = Readonly<Record<string, string | string[]>>;
type Given = Readonly<Record<string, string | string[] | undefined>>;

/** Headers of one connection, which a proxy does not pass on. Source: RFC 9110, section 7.6.1. */
const ofTheConnection = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** What the client of our own sets by itself, and `expect`, which our server has met by then. */
const setAnew = ["host", "content-length", "accept-encoding", "expect"];

/** What a server is to see of a client's headers. Bodies are to come as they are, so that they can be compared. */
export function forwardedHeaders(given: Given): Headers {
  return { ...without(given, setAnew), "accept-encoding": "identity" };
}

/** What a client is to see of a server's headers. */
export function returnedHeaders(given: Given): Headers {
  return without(given, []);
}

function without(given: Given, more: readonly string[]): Headers {
  const named = [given.connection ?? []].flat().flatMap((value) => value.split(","));
  const dropped = new Set([...ofTheConnection, ...more, ...named.map((name) => name.trim().toLowerCase())]);
  const kept = Object.entries(given).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined && !dropped.has(entry[0]),
  );
  return Object.fromEntries(kept);
}
