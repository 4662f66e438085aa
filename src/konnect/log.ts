/** Where the client writes a line per request, answer, failure and wait: never a header, never a body. */
export interface KonnectLogger {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

export const silentLogger: KonnectLogger = { debug: () => undefined };
