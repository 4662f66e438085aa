import type { AttributeChange, OutputChange } from "../plan";
import { renderPlanValue } from "../render-value";

/** Both sides of a value, as text. */
export interface ValueWords {
  readonly before: string;
  readonly after: string;
}

export function valueWords({
  before,
  after,
  unknown,
}: Pick<AttributeChange | OutputChange, "before" | "after" | "unknown">): ValueWords {
  return {
    before: renderPlanValue(before),
    after: unknown ? "known after apply" : renderPlanValue(after),
  };
}

/** `spec.ports.redis.port  6379 → 6380` */
export function attributeLine(attribute: AttributeChange): string {
  const { before, after } = valueWords(attribute);
  const reason = attribute.forcesReplacement ? "  forces replacement" : "";
  return `${attribute.path}  ${before} → ${after}${reason}`;
}

export function outputLine(output: OutputChange): string {
  const { before, after } = valueWords(output);
  return `${output.name}  ${before} → ${after}`;
}
