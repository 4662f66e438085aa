import { z } from "zod";

/** The format of cassettes that this version writes and reads. */
export const cassetteVersion = 1;

const headers = z.record(z.string(), z.union([z.string(), z.array(z.string())])).readonly();

/** The first line: what follows, and where it comes from. */
export const cassetteHeader = z
  .object({
    cassette: z.literal("konnect-mesh"),
    version: z.number(),
    /** Scheme, host and port of the server. */
    upstream: z.string(),
    /** RFC 3339. */
    recordedAt: z.string(),
  })
  .readonly();

/** Every other line: one request and the answer it got, secrets blanked. */
export const recordedExchange = z
  .object({
    /** When the answer had come, RFC 3339. */
    at: z.string(),
    request: z
      .object({
        method: z.string(),
        /** As it was sent, query included. */
        path: z.string(),
        /** By name in lower case, those that matter only. */
        headers,
        /** Absent: none, or empty. */
        body: z.string().optional(),
        /** Why the body is not here although there was one. */
        bodyOmitted: z.string().optional(),
      })
      .readonly(),
    response: z
      .object({
        status: z.number().int().min(200).max(999),
        headers,
        body: z.string().optional(),
        bodyOmitted: z.string().optional(),
      })
      .readonly(),
  })
  .readonly();

export type CassetteHeader = z.infer<typeof cassetteHeader>;
export type RecordedExchange = z.infer<typeof recordedExchange>;
export type RecordedHeaders = RecordedExchange["response"]["headers"];

export interface Cassette {
  readonly header: CassetteHeader;
  /** In the order in which the answers came. */
  readonly exchanges: readonly RecordedExchange[];
  /** What a reader should know of the file: a last line that broke off. */
  readonly warnings: readonly string[];
}
