import { STATUS_CODES } from "node:http";
import type { Answer } from "../answer";
import type { KonnectError } from "../errors/konnect-errors";
import { contentTypeOf, type ErrorContentType } from "../http/send-answer";
import { konnectErrorsSchema, meshErrorsSchema } from "./error-schemas";
import type { DescribedError, Success } from "./operation";
import type { Schema } from "./schema";

/** Answers as the document has them, by status. */
export type Responses = Readonly<Record<string, Schema>>;

/** What may come back, by status and content type: any of the schemas that share both. */
export function responsesOf(
  successes: Readonly<Record<number, Success>>,
  errors: readonly DescribedError[],
  errorContentType: ErrorContentType,
): Responses {
  const good = Object.entries(successes).map(([status, { description, schema }]) => [
    status,
    { description, ...(schema === undefined ? {} : { content: { "application/json": { schema } } }) },
  ]);
  const statuses = [...new Set(errors.map(({ status }) => status))].sort((left, right) => left - right);
  const bad = statuses.map((status) => [
    String(status),
    errorResponse(
      status,
      errors.filter((error) => error.status === status),
      errorContentType,
    ),
  ]);
  return Object.fromEntries([...good, ...bad]) as Responses;
}

function errorResponse(
  status: number,
  errors: readonly DescribedError[],
  errorContentType: ErrorContentType,
): Schema {
  const ofKonnect = errors.filter(isOfKonnect);
  const answers = errors.filter(isOfMesh);
  const titles = answers.flatMap(({ content }) =>
    content?.type === "problem" ? [titleOf(content.text)] : [],
  );
  const problems = [
    ...(ofKonnect.length === 0 ? [] : [konnectErrorsSchema(ofKonnect)]),
    ...(titles.length === 0 ? [] : [meshErrorsSchema(status, titles)]),
  ];
  const texts = [
    ...new Set(answers.flatMap(({ content }) => (content?.type === "text" ? [content.text] : []))),
  ];
  const content = {
    ...(problems.length === 0
      ? {}
      : { [contentTypeOf("problem", errorContentType)]: { schema: anyOf(problems) } }),
    ...(texts.length === 0 ? {} : { "text/plain": { schema: { type: "string", enum: texts } } }),
  };
  const headers =
    status === 405
      ? { Allow: { description: "The methods that the path has.", schema: { type: "string" } } }
      : {};
  return {
    description: STATUS_CODES[status] ?? "An error.",
    content,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}

function isOfKonnect(error: DescribedError): error is KonnectError {
  return "title" in error;
}

function isOfMesh(error: DescribedError): error is Answer {
  return !isOfKonnect(error);
}

function titleOf(text: string): string {
  return (JSON.parse(text) as { readonly title: string }).title;
}

function anyOf(schemas: readonly Schema[]): Schema {
  const [only] = schemas;
  return only !== undefined && schemas.length === 1 ? only : { anyOf: schemas };
}
