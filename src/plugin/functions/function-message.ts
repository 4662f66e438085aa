import { descriptionKind } from "../protocol/enumerations";
import type { MessageInit } from "../protocol/messages";
import type { FunctionParameter, ProviderFunction } from "./provider-function";

/** Functions as the protocol carries them, by name. */
export function functionMessages(
  functions: readonly ProviderFunction[],
): Record<string, MessageInit<"Function">> {
  return Object.fromEntries(functions.map((declared) => [declared.name, functionMessage(declared)]));
}

function functionMessage(declared: ProviderFunction): MessageInit<"Function"> {
  return {
    parameters: declared.parameters.map(parameterMessage),
    return: { type: Buffer.from(JSON.stringify(declared.returns)) },
    summary: declared.summary,
    description: declared.description,
    descriptionKind: descriptionKind.markdown,
  };
}

function parameterMessage(parameter: FunctionParameter): MessageInit<"FunctionParameter"> {
  return {
    name: parameter.name,
    type: Buffer.from(JSON.stringify(parameter.type)),
    allowNullValue: parameter.allowsNull === true,
    description: parameter.description,
    descriptionKind: descriptionKind.markdown,
  };
}
