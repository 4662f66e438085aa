import { METHODS } from "node:http";
import fc from "fast-check";
import { renderRaw, type Raw, type WellFormed } from "./step";

/** A request whose bytes are damaged on the way. */
export function damaged(step: WellFormed, seed: number): Raw {
  return { form: "raw", text: renderRaw(step), damage: seed };
}

const segments = [
  "",
  ".",
  "..",
  "%2e%2e",
  "%2F",
  "%00",
  "%",
  "%zz",
  "%ff",
  "\u00ff",
  "\u0000",
  "~",
  "*",
  "__proto__",
  "v1",
  "mesh",
  "control-planes",
  "{cp}",
  "api",
  "meshes",
  "default",
  "meshmultizoneservices",
  "_kri",
  "_hostnames",
  "_mock",
  "openapi.json",
  "x".repeat(300),
  "x".repeat(20_000),
] as const;

const path = fc
  .array(fc.constantFrom(...segments), { minLength: 1, maxLength: 9 })
  .map((parts) => `/${parts.join("/")}`);
const target = fc.oneof(
  { weight: 6, arbitrary: path },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "*",
      "",
      " ",
      "x",
      "//",
      "http://mock/v1",
      "http://",
      "?",
      "#",
      "mock:80",
      "\t",
    ),
  },
);

const method = fc.constantFrom(...METHODS, "get", "", "G T", "\u00e9", "POST,PUT", "X".repeat(300));

const version = fc.constantFrom(
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.0",
  "HTTP/2.0",
  "HTTP/9",
  "",
  "http/1.1",
);

const header = fc.constantFrom(
  "Host: mock",
  "Host:",
  "Host: a b",
  "Host: m\r\nHost: n",
  "Connection: close",
  "Connection: Upgrade\r\nUpgrade: websocket",
  "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
  "Expect: 100-continue",
  "Expect: nonsense",
  "Content-Length: 0",
  "Content-Length: 2",
  "Content-Length: -1",
  "Content-Length: 99999999999999999999",
  "Content-Length: 1\r\nContent-Length: 2",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Transfer-Encoding: nonsense",
  "Trailer: x",
  "Content-Type: application/json",
  "Content-Type: \u00e9",
  "Content-Encoding: br",
  "Accept: application/json",
  "Accept: */*;q=0",
  "Accept: \u00e9,\t",
  "Cookie: a=b; a=c",
  "X-Forwarded-Host: elsewhere",
  " folded",
  "no colon",
  ": no name",
  "A B: c",
  "X: \u0000",
  `X: ${"y".repeat(20_000)}`,
);

const body = fc.oneof(
  fc.constantFrom(
    "",
    "{}",
    "null",
    "2\r\n{}\r\n0\r\n\r\n",
    "zz\r\n",
    "ffffffffffffffff\r\nx",
    "2\r\n{}\r\n0\r\nX: y\r\n\r\n",
  ),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
);

const lineEnd = fc.constantFrom("\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r");

/** Requests made of odd parts, and bytes that are none. */
export function arbitraryGarbage(meant: fc.Arbitrary<WellFormed>): fc.Arbitrary<Raw> {
  const odd = fc
    .tuple(method, target, version, fc.array(header, { maxLength: 4 }), body, lineEnd)
    .map(([verb, at, protocol, headers, content, end]) =>
      [`${verb} ${at} ${protocol}`, ...headers, "", content].join(end),
    );
  const oddHeaders = fc
    .tuple(meant, fc.array(header, { minLength: 1, maxLength: 3 }))
    .map(([step, headers]) => {
      const [line, ...rest] = renderRaw(step).split("\r\n");
      return [line, ...headers, ...rest].join("\r\n");
    });
  const oddMethod = fc.tuple(meant, method).map(([step, verb]) => renderRaw({ ...step, method: verb }));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((given) => Buffer.from(given).toString("latin1"));
  return fc
    .oneof(
      { weight: 3, arbitrary: odd },
      { weight: 3, arbitrary: oddHeaders },
      { weight: 2, arbitrary: oddMethod },
      { weight: 1, arbitrary: bytes },
    )
    .map((text): Raw => ({ form: "raw", text }));
}
