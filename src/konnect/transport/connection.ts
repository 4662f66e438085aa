import type { Dispatcher } from "undici";

import type { Clock } from "../clock";
import type { KonnectLogger } from "../log";
import type { Redact } from "../redaction";
import type { KonnectSettings } from "../settings/settings";

/** What every request of one client shares. */
export interface Connection {
  readonly settings: KonnectSettings;
  /** Opened at the first request: loading the HTTP library would slow the provider's start. */
  readonly dispatcher: () => Promise<Dispatcher>;
  readonly clock: Clock;
  /** From 0 (included) to 1 (excluded). */
  readonly random: () => number;
  readonly log: KonnectLogger;
  /** For messages. */
  readonly redact: Redact;
  /** For the bodies of answers. */
  readonly redactData: Redact;
  readonly userAgent: string;
  /** The largest answer that is read, in bytes. */
  readonly maxAnswerBytes: number;
}
