import { RandomSource } from "../../property/support/random-source";
import type { JsonObject } from "./arbitrary-body";
import { breakJson } from "./break-json";
import type { WellFormed } from "./step";

/** The same request with one thing wrong: in its body where it has one, else in its path or headers. */
export function breakStep(step: WellFormed, seed: number): WellFormed {
  const random = new RandomSource(seed);
  if (step.body === undefined || random.below(5) === 0) return brokenAround(step, random);
  const body = JSON.stringify(breakJson(JSON.parse(step.body) as JsonObject, random));
  switch (random.below(12)) {
    case 0:
      return { ...step, body: body.slice(0, random.below(body.length)) };
    case 1:
      return { ...step, body: `${body}${random.pick([" ", "x", "{}", "\u0000"])}` };
    case 2:
      return {
        ...step,
        body: random.pick([
          "",
          "null",
          "5",
          "[]",
          '"x"',
          "{",
          "[".repeat(11_000),
          "x".repeat(20_000),
          "1e999",
        ]),
      };
    default:
      return { ...step, body };
  }
}

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { "content-type": "text/plain" },
  { "content-type": ";;;" },
  { "content-type": "application/json; charset=utf-16" },
  { "content-type": "application/problem+json" },
  { accept: "text/html" },
  { accept: "application/*" },
  { accept: ",;q=," },
  { "content-encoding": "gzip" },
  { authorization: "Bearer x" },
  { "if-match": "*" },
  { range: "bytes=0-1" },
  { "x-http-method-override": "DELETE" },
  { "accept-encoding": "identity;q=0" },
];

function brokenAround(step: WellFormed, random: RandomSource): WellFormed {
  const { path, headers } = step;
  switch (random.below(4)) {
    case 0:
      return { ...step, headers: { ...headers, ...random.pick(oddHeaders) } };
    case 1:
      return {
        ...step,
        method: random.pick(["PATCH", "POST", "OPTIONS", "HEAD", "PURGE", "TRACE", "PUT", "QUERY"]),
      };
    case 2:
      return {
        ...step,
        path: path.replace(
          random.pick(["/api", "/meshes", "default", "redis", "v1"]),
          random.pick(["", "/", "/..", "%2F", "x"]),
        ),
      };
    default:
      return {
        ...step,
        path: `${path}${random.pick(["/", "/x", "/_hostnames", "/_kri", "%00", ";a=b", "?", "#x"])}`,
      };
  }
}
