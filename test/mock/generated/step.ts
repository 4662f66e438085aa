/** Where the id of the sequence's own control plane belongs in a path or in bytes. */
export const controlPlaneMark = "{cp}";

/** One generated request. */
export type Step = WellFormed | Raw;

/** A request that any client could send. */
export interface WellFormed {
  readonly form: "well-formed";
  readonly method: string;
  /** With its query; the control plane's id is a mark. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Bytes as they go over the line, where only the control plane's id is a mark. */
export interface Raw {
  readonly form: "raw";
  /** In latin1, a character a byte. */
  readonly text: string;
  /** Damages the bytes when they are sent. @default nothing */
  readonly damage?: number;
}

export const apiPath = `/v1/mesh/control-planes/${controlPlaneMark}/api`;

export const json = { "content-type": "application/json" } as const;

/** A request as it goes over the line, the connection closed after it. */
export function renderRaw({ method, path, headers, body }: Omit<WellFormed, "form">): string {
  const bytes = body === undefined ? undefined : Buffer.from(body).toString("latin1");
  const lines = Object.entries({
    host: "mock",
    connection: "close",
    ...(bytes === undefined ? {} : { "content-length": String(bytes.length) }),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return `${[`${method} ${path} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${bytes ?? ""}`;
}
