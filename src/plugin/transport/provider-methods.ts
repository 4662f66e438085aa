import type { Server } from "@grpc/grpc-js";
import { decodeMessage } from "../protocol/decode";
import { encodeMessage } from "../protocol/encode";
import type { Answer, Method, ProviderService, RequestName, ResponseName } from "../protocol/service";
import { methods, serviceName } from "../protocol/service";
import { serveUnary, type AnswerBytes, type CallContext } from "./unary-call";

/** Serves what the provider implements; gRPC itself answers UNIMPLEMENTED for the rest. */
export function serveProvider(server: Server, service: ProviderService, context: CallContext): void {
  for (const method of methods) {
    if (service[method] === undefined || method === "stopProvider") continue;
    serveUnary(server, pathOf(method), answerWith(service, method), context);
  }
  const answerStop = service.stopProvider === undefined ? undefined : answerWith(service, "stopProvider");
  serveUnary(
    server,
    pathOf("stopProvider"),
    async (request, signal) => {
      context.calls.abortAll("Terraform asked the provider to stop.", signal);
      return (await answerStop?.(request, signal)) ?? encodeMessage("StopProviderResponse", {});
    },
    context,
  );
}

function answerWith<M extends Method>(service: ProviderService, method: M): AnswerBytes {
  const name = capitalize(method);
  const requestName = `${name}Request` as RequestName<M>;
  const responseName = `${name}Response` as ResponseName<M>;
  return async (bytes, signal) => {
    const request = decodeMessage(requestName, bytes);
    // Called on the service, which may be an instance of a class.
    const answer: Answer<M> | undefined = await service[method]?.(request, { signal });
    if (answer === undefined) throw new Error(`${name} gave no answer.`);
    return answer instanceof Uint8Array ? answer : encodeMessage(responseName, answer);
  };
}

const pathOf = (method: Method) => `/${serviceName}/${capitalize(method)}`;

function capitalize<M extends Method>(method: M): Capitalize<M> {
  return `${method.charAt(0).toUpperCase()}${method.slice(1)}` as Capitalize<M>;
}
