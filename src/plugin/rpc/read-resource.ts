import type { Message, MessageInit } from "../protocol/messages";
import { encodeIdentity } from "../identity/resource-identity";
import { configured, type Answering } from "./answer";
import { conformState } from "./conform-result";
import { problems } from "./problems";
import { privateData } from "./private-data";
import type { ServedProvider } from "./served-provider";
import { equalValues } from "../values/equal";

/** Refreshes an object. When that fails, what Terraform had stays. */
export async function readResource<Client>(
  { resources, recent, keepsIdentities }: ServedProvider<Client>,
  request: Message<"ReadResourceRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"ReadResourceResponse">> {
  const unchanged = {
    newState: request.currentState,
    private: request.private,
    newIdentity: request.currentIdentity,
  };
  const served = resources.get(request.typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", request.typeName));
    return { ...unchanged, diagnostics: report.messages() };
  }
  const { definition, type, identity } = served;
  const action = `read ${definition.typeName}`;
  const state = report.decode("state", request.currentState, served);
  const operation = configured(context);
  if (state && operation === undefined) report.add(problems.notConfigured(action));
  const result =
    state && operation
      ? await report.attempt(action, () =>
          definition.read({ state, private: privateData(request.private) }, operation),
        )
      : undefined;
  if (!result) return { ...unchanged, diagnostics: report.messages(served) };
  report.add(...(result.diagnostics ?? []));
  const given = result.state;
  // The state itself where nothing changed: its bytes are known.
  const isAsBefore = given !== null && state !== null && equalValues(given, state ?? null, type);
  const newState = isAsBefore
    ? (state ?? null)
    : given && conformState(action, given, type, state ?? null, report);
  return {
    newState: recent.encode(newState, served),
    private: result.private ?? request.private,
    diagnostics: report.messages(served),
    ...(keepsIdentities && { newIdentity: encodeIdentity(identity, newState) }),
  };
}
