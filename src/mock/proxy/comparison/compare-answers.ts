import type { Headers } from "../upstream/end-to-end-headers";
import { compareHeaders } from "./compare-headers";
import { compareValues, type Deviation } from "./compare-values";
import { isSameText, type Sides } from "./same-text";

export interface ComparedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Where an answer of ours is not what theirs is. When one succeeds and one fails, the bodies say nothing more. */
export function compareAnswers(
  theirs: ComparedAnswer,
  ours: ComparedAnswer,
  sides: Sides & { readonly isSecret: (field: string) => boolean },
): readonly Deviation[] {
  const status: readonly Deviation[] =
    theirs.status === ours.status
      ? []
      : [{ where: "status", path: "", theirs: theirs.status, ours: ours.status }];
  if (isSuccess(theirs.status) !== isSuccess(ours.status)) return status;
  return [
    ...status,
    ...compareHeaders(theirs.headers, ours.headers, sides),
    ...compareBodies(theirs, ours, sides),
  ];
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function compareBodies(
  theirs: ComparedAnswer,
  ours: ComparedAnswer,
  sides: Parameters<typeof compareAnswers>[2],
): readonly Deviation[] {
  const [left, right] = [parse(theirs.text), parse(ours.text)];
  if (left !== undefined && right !== undefined) return compareValues(left.value, right.value, sides);
  if (isSameText(theirs.text, ours.text, sides)) return [];
  return [{ where: "body", path: "", theirs: theirs.text, ours: ours.text }];
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
