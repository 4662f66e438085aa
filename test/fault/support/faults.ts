import type { Fault, Passage, Reply } from "./faulty-proxy";

export interface NamedFault {
  readonly name: string;
  /** Whether the server acts on the request: at once, never, or when the apply is long over. */
  readonly acts: "at once" | "never" | "late";
  readonly fault: Fault;
}

/** What can happen to one request, in the order of its way: before the server acts, after it, in the answer. */
export function faults(interrupt: () => void): readonly NamedFault[] {
  return [
    { name: "the connection is cut before the server acts", acts: "never", fault: ({ cut }) => cut() },
    { name: "503 before the server acts", acts: "never", fault: ({ reply }) => reply(gatewayError(503)) },
    { name: "a hang before the server acts", acts: "never", fault: ({ abandoned }) => abandoned() },
    {
      name: "ctrl-C before the server acts",
      acts: "never",
      fault: ({ abandoned }) => {
        interrupt();
        return abandoned();
      },
    },
    {
      name: "the server acts after the apply has ended",
      acts: "late",
      fault: async ({ abandoned, released, forward }) => {
        await abandoned();
        await released;
        await forward();
      },
    },
    {
      name: "the connection is cut after the server acted",
      acts: "at once",
      fault: afterwards(({ cut }) => cut()),
    },
    {
      name: "502 after the server acted",
      acts: "at once",
      fault: afterwards(({ reply }) => reply(gatewayError(502))),
    },
    {
      name: "a hang after the server acted",
      acts: "at once",
      fault: afterwards(({ abandoned }) => abandoned()),
    },
    {
      name: "ctrl-C after the server acted",
      acts: "at once",
      fault: afterwards(({ abandoned }) => {
        interrupt();
        return abandoned();
      }),
    },
    {
      name: "a cut in the middle of the answer",
      acts: "at once",
      fault: afterwards(({ writeRaw }, answer) => writeRaw(firstHalf(answer))),
    },
    {
      name: "an answer that is no HTTP",
      acts: "at once",
      fault: afterwards(({ writeRaw }) => writeRaw("SSH-2.0-somebody-else\r\n")),
    },
    { name: "an answer that is no JSON", acts: "at once", fault: answering("application/json", "{") },
    {
      name: "an answer of another type",
      acts: "at once",
      fault: answering("text/html", "<html>Log in</html>"),
    },
    { name: "an answer of another shape", acts: "at once", fault: answering("application/json", "[1]") },
  ];
}

/** Names alone, for tables that are made before there is anything to interrupt. */
export const faultNames = faults(() => undefined).map(({ name }) => name);

function afterwards(then: (passage: Passage, answer: Reply) => void | Promise<void>): Fault {
  return async (passage) => then(passage, await passage.forward());
}

/** A successful answer, but with this for a body. */
function answering(contentType: string, body: string): Fault {
  return afterwards(({ reply }, { status }) =>
    // 204 has no body.
    reply({ status: status === 204 ? 200 : status, contentType, body: Buffer.from(body) }),
  );
}

function gatewayError(status: number): Reply {
  return { status, contentType: "text/html", body: Buffer.from("<html>Bad gateway</html>") };
}

function firstHalf({ status, contentType, body }: Reply): string {
  const promised = Math.max(body.length, 2);
  const head = `HTTP/1.1 ${status} X\r\ncontent-type: ${contentType}\r\ncontent-length: ${promised}\r\n\r\n`;
  // An answer without a body is cut in its head.
  return body.length === 0
    ? head.slice(0, head.length / 2)
    : head + body.toString().slice(0, body.length / 2);
}
