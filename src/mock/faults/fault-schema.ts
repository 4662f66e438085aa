import { z } from "zod";

/** Milliseconds: so many, or drawn from a range with both ends. */
export const durationSchema = z.union([
  z.number().min(0),
  z.strictObject({ from: z.number().min(0), to: z.number().min(0) }).readonly(),
]);

const count = z.int().min(1);

function strict<Moment extends string, Effect extends string, Shape extends z.ZodRawShape>(
  moment: Moment,
  effect: Effect,
  shape: Shape,
) {
  return z.strictObject({ moment: z.literal(moment), effect: z.literal(effect), ...shape }).readonly();
}

const status = {
  status: z.int().min(200).max(599),
  retryAfter: z.union([z.number().min(0), z.string().min(1)]).optional(),
};
const during = { milliseconds: durationSchema };

const beforeWrite = z.discriminatedUnion("effect", [
  strict("before-write", "status", status),
  strict("before-write", "reset", {}),
  strict("before-write", "timeout", {}),
  strict("before-write", "latency", during),
  strict("before-write", "refuse", during),
  strict("before-write", "expired-token", {}),
  strict("before-write", "rate-limit", { requests: count, seconds: z.number().positive() }),
]);

const afterWrite = z.discriminatedUnion("effect", [
  strict("after-write", "status", status),
  strict("after-write", "reset", {}),
  strict("after-write", "timeout", {}),
  strict("after-write", "latency", during),
  strict("after-write", "refuse", during),
]);

const midBody = z.discriminatedUnion("effect", [
  strict("mid-body", "truncated", {}),
  strict("mid-body", "malformed", {}),
  strict("mid-body", "wrong-content-type", {}),
  strict("mid-body", "wrong-type", { member: z.string().min(1).optional() }),
]);

const read = z.discriminatedUnion("effect", [
  strict("read", "stale", { writes: count.optional(), milliseconds: z.number().positive().optional() }),
]);

/** The form of rules; what else they have to be is in `parse-fault-rules`. */
export const faultRulesSchema = z.array(
  z
    .strictObject({
      method: z.string().min(1).optional(),
      path: z.string().min(1).optional(),
      kind: z.string().min(1).optional(),
      call: count.optional(),
      times: z.union([count, z.literal(Infinity)]).optional(),
      probability: z.number().min(0).max(1).optional(),
      seed: z.union([z.string(), z.number()]).optional(),
      fault: z.discriminatedUnion("moment", [beforeWrite, afterWrite, midBody, read]),
    })
    .readonly(),
);
