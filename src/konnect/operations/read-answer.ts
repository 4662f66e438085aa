import { isJsonObject, type JsonObject } from "../json";
import { excerptOf, type Redact } from "../redaction";
import type { FinalAnswer } from "../transport/send";
import { unusableAnswerError } from "./answer-error";

/**
 * Reads the JSON object of a successful answer. A missing content type is taken for JSON.
 *
 * @throws KonnectError malformedResponse or unexpectedContentType
 */
export function readJsonObject(answer: FinalAnswer, redact: Redact): JsonObject {
  if (!isJsonType(answer.contentType)) {
    const what = `with ${excerptOf(answer.contentType ?? "", redact)} instead of JSON`;
    throw unusableAnswerError(answer, "unexpectedContentType", what);
  }
  const value = parse(answer.body);
  if (isJsonObject(value)) return value;
  const what = `with a body of ${Buffer.byteLength(answer.body)} bytes that is no JSON object`;
  throw unusableAnswerError(answer, "malformedResponse", what);
}

function isJsonType(contentType: string | undefined): boolean {
  return contentType === undefined || /^application\/([\w.+-]+\+)?json$/.test(contentType);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
