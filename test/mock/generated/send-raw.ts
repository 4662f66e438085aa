import { connect } from "node:net";
import type { Exchange } from "../openapi/api-description";

/** Sends bytes and nothing more, and gives all answers that come until the other side closes. */
export async function sendRaw(url: string, bytes: Buffer, signal: AbortSignal): Promise<readonly Exchange[]> {
  const received = await exchangeBytes(url, bytes, signal);
  return readAnswers(received, requestLineOf(bytes));
}

function exchangeBytes(url: string, bytes: Buffer, signal: AbortSignal): Promise<Buffer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    const abort = () => socket.destroy(new Error("no answer, and the connection stays open"));
    signal.addEventListener("abort", abort);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // What was answered before a reset counts.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "ECONNRESET" && error.code !== "EPIPE") reject(error);
    });
    socket.on("close", () => {
      signal.removeEventListener("abort", abort);
      resolve(Buffer.concat(chunks));
    });
  });
}

interface RequestLine {
  readonly method: string;
  readonly target: string | undefined;
}

function requestLineOf(bytes: Buffer): RequestLine {
  const [line = ""] = bytes
    .toString("latin1")
    .replace(/^(\r?\n)+/, "")
    .split(/\r?\n/);
  const [, method, target] = /^(\S+) (\S+) HTTP\/\d\.\d$/.exec(line) ?? [];
  return { method: method ?? "", target };
}

/** The first answer is to the request line; any other to what followed, of which nothing is known. */
function readAnswers(received: Buffer, first: RequestLine): readonly Exchange[] {
  const answers: Exchange[] = [];
  for (let rest = received; rest.length > 0;) {
    const head = rest.indexOf("\r\n\r\n");
    if (head < 0) throw new Error(`half an answer: ${rest.toString("latin1")}`);
    const [statusLine = "", ...lines] = rest.subarray(0, head).toString("latin1").split("\r\n");
    const [, digits] = /^HTTP\/1\.1 (\d{3}) /.exec(statusLine) ?? [];
    if (digits === undefined) throw new Error(`no answer of HTTP: ${statusLine}`);
    const headers = new Map(
      lines.map((line) => {
        const [name = "", ...value] = line.split(": ");
        return [name.toLowerCase(), value.join(": ")];
      }),
    );
    const status = Number(digits);
    const request = answers.length === 0 ? first : { method: "", target: undefined };
    // Bytes that begin like HEAD and turn out to be no request are answered with a body.
    const next = rest.subarray(head + 4).toString("latin1");
    const isHead = request.method === "HEAD" && /^(HTTP\/1\.1 |$)/.test(next);
    const isBodiless = isHead || status < 200 || status === 204;
    const length = isBodiless ? 0 : Number(headers.get("content-length"));
    if (!Number.isInteger(length)) throw new Error(`an answer of no known length: ${statusLine}`);
    const body = rest.subarray(head + 4, head + 4 + length);
    if (body.length < length) throw new Error(`a body that ends too early: ${body.toString("utf8")}`);
    rest = rest.subarray(head + 4 + length);
    if (status < 200) continue;
    answers.push({
      ...request,
      status,
      contentType: headers.get("content-type"),
      text: body.toString("utf8"),
    });
  }
  return answers;
}
