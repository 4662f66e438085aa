import { decodeMessage } from "../protocol/decode";
import { encodeMessage } from "../protocol/encode";
import type {
  Answer,
  Method,
  ProviderService,
  RequestName,
  ResponseName,
  UnaryMethods,
} from "../protocol/service";
import { methods, serviceName } from "../protocol/service";
import type { CallHandler } from "./grpc-stream";
import { streamCall, type AnswerStream } from "./stream-call";
import { unaryCall, type AnswerBytes, type CallContext } from "./unary-call";

/** What the provider implements, by path; the server answers UNIMPLEMENTED for the rest. */
export function providerCalls(
  service: ProviderService,
  context: CallContext,
): readonly (readonly [path: string, call: CallHandler])[] {
  const answerStop = service.stopProvider === undefined ? undefined : answerWith(service, "stopProvider");
  const stop: AnswerBytes = async (request, call) => {
    context.calls.abortAll("Terraform asked the provider to stop.", call);
    return (await answerStop?.(request, call)) ?? encodeMessage("StopProviderResponse", {});
  };
  const unary = methods
    .filter((method) => service[method] !== undefined || method === "stopProvider")
    .map((method) => {
      const answer = method === "stopProvider" ? stop : answerWith(service, method);
      return [pathOf(method), unaryCall(pathOf(method), answer, context)] as const;
    });
  if (service.listResource === undefined) return unary;
  return [...unary, [listPath, streamCall(listPath, listWith(service), context)]];
}

const listPath = `/${serviceName}/ListResource`;

function listWith(service: ProviderService): AnswerStream {
  return async (bytes, call, send) => {
    const request = decodeMessage("ListResourceRequest", bytes);
    await service.listResource?.(request, call, (event) => send(encodeMessage("ListResourceEvent", event)));
  };
}

function answerWith<M extends Method>(service: UnaryMethods, method: M): AnswerBytes {
  const name = capitalize(method);
  const requestName = `${name}Request` as RequestName<M>;
  const responseName = `${name}Response` as ResponseName<M>;
  return async (bytes, call) => {
    const request = decodeMessage(requestName, bytes);
    // Called on the service, which may be an instance of a class.
    const answer: Answer<M> | undefined = await service[method]?.(request, call);
    if (answer === undefined) throw new Error(`${name} gave no answer.`);
    return answer instanceof Uint8Array ? answer : encodeMessage(responseName, answer);
  };
}

const pathOf = (method: Method) => `/${serviceName}/${capitalize(method)}`;

function capitalize<M extends Method>(method: M): Capitalize<M> {
  return `${method.charAt(0).toUpperCase()}${method.slice(1)}` as Capitalize<M>;
}
