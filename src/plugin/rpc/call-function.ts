import type { FunctionResult, ProviderFunction } from "../functions/provider-function";
import type { Message, MessageInit } from "../protocol/messages";
import { conform } from "../values/conform";
import { encodeMsgpack } from "../values/msgpack/encode-msgpack";
import type { Value } from "../values/value";
import { ValueError } from "../values/value-error";
import { hasUnknown } from "../values/walk";
import { decodeDynamicValue } from "./dynamic-value";
import { functionProblems } from "./function-problems";
import type { ServedProvider } from "./served-provider";

/** Runs a function. Whatever goes wrong is an error of the call: this RPC has no diagnostics. */
export async function callFunction<Client>(
  { functions, log, redact }: ServedProvider<Client>,
  request: Message<"CallFunctionRequest">,
): Promise<MessageInit<"CallFunctionResponse">> {
  const declared = functions.get(request.name);
  if (declared === undefined) return failed(functionProblems.unknownFunction(request.name));
  try {
    const given = readArguments(declared, request.arguments);
    if ("error" in given) return failed(given.error, given.argument);
    const result = declared.call(given.values);
    if ("error" in result) return failed(redact(result.error), result.argument);
    const value = conform(result.value, declared.returns);
    if (hasUnknown(value)) return failed(functionProblems.unknownResult(declared.name));
    return { result: { msgpack: encodeMsgpack(value, declared.returns) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it threw something that is no error";
    log.error(`failed to call ${declared.name}`, { error: reason });
    return failed(redact(functionProblems.failed(declared.name, reason)));
  }
}

type Arguments = { readonly values: readonly Value[] } | Extract<FunctionResult, { error: string }>;

function readArguments(
  { name, parameters }: ProviderFunction,
  messages: readonly Message<"DynamicValue">[],
): Arguments {
  if (messages.length !== parameters.length) {
    return { error: functionProblems.wrongCount(name, parameters.length, messages.length) };
  }
  const values: Value[] = [];
  for (const [argument, parameter] of parameters.entries()) {
    try {
      const value = decodeDynamicValue(messages[argument], parameter.type);
      if (hasUnknown(value) || (value === null && parameter.allowsNull !== true)) {
        return { error: functionProblems.notSet(parameter.name), argument };
      }
      values.push(value);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      return { error: functionProblems.unreadable(parameter.name, error.message), argument };
    }
  }
  return { values };
}

function failed(text: string, functionArgument?: number): MessageInit<"CallFunctionResponse"> {
  return { error: { text, functionArgument } };
}
