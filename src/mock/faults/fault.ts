import type { z } from "zod";
import type { durationSchema, faultRulesSchema } from "./fault-schema";

/** A length of time in milliseconds: fixed, or `{ from, to }` to be drawn from that range each time. */
export type Duration = z.infer<typeof durationSchema>;

/** Which requests suffer what. Every member but `fault` narrows the choice; see `docs/mock.md` for all of them. */
export type FaultRule = z.infer<typeof faultRulesSchema>[number];

/** What goes wrong with a request, and in which moment. */
export type Fault = FaultRule["fault"];

/** Nothing was read nor written. */
export type BeforeWriteFault = Extract<Fault, { readonly moment: "before-write" }>;

/** The service did what it was asked to, and the client does not hear of it, or late. */
export type AfterWriteFault = Extract<Fault, { readonly moment: "after-write" }>;

/** The service did what it was asked to, and its answer is spoilt. */
export type MidBodyFault = Extract<Fault, { readonly moment: "mid-body" }>;

/** The answer to a GET tells what was. */
export type ReadFault = Extract<Fault, { readonly moment: "read" }>;

/** Each token has `requests` to spend, and gets as many back in every `seconds`. */
export type RateLimit = Extract<Fault, { readonly effect: "rate-limit" }>;
