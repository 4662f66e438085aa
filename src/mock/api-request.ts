import type { Answer } from "./answer";
import type { Service } from "./service";

/** A request, after HTTP. */
export interface ApiRequest {
  readonly method: string;
  /** Scheme and host as the client addressed them: `http://127.0.0.1:8080`. */
  readonly origin: string;
  /** The path as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the route's `:parameters` stand for, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The last event that a client has seen of a stream that it follows again. */
  readonly lastEventId?: string;
}

/** Answers a request whose route, credentials and content type are in order. */
export type Handler = (request: ApiRequest, service: Service) => Answer | Promise<Answer>;
