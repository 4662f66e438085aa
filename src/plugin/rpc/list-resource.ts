import { encodeIdentity } from "../identity/resource-identity";
import type { Message, MessageInit } from "../protocol/messages";
import type { ListedObject } from "../resource";
import { configured, type Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { problems } from "./problems";
import type { ServedProvider, ServedResource } from "./served-provider";

export type SendEvent = (event: MessageInit<"ListResourceEvent">) => Promise<void>;

/** Streams objects that exist, one event each, until the limit; whatever goes wrong is the last event. */
export async function listResource<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ListResourceRequest">,
  { report, context }: Answering<Client>,
  send: SendEvent,
): Promise<void> {
  const served = resources.get(request.typeName);
  const listing = served?.listing;
  if (served === undefined || listing === undefined) {
    report.add(problems.unsupportedType("list resource", request.typeName));
    return send({ diagnostic: report.messages() });
  }
  const action = `list ${request.typeName}`;
  const config = report.decode("configuration", request.config, listing);
  const operation = configured(context);
  if (operation === undefined) report.add(problems.notConfigured(action));
  if (config && operation) {
    await report.attempt(action, async () => {
      let count = 0;
      for await (const found of listing.definition.list({ config }, operation)) {
        if ("diagnostics" in found) {
          report.add(...found.diagnostics);
          continue;
        }
        if (context.signal.aborted || count === request.limit) return;
        count += 1;
        await send(eventOf(served, found, request.includeResourceObject));
      }
    });
  }
  const diagnostic = report.messages(listing);
  if (diagnostic.length > 0) await send({ diagnostic });

  function eventOf(
    { type, identity }: ServedResource<Client>,
    { displayName, state }: ListedObject,
    isWhole: boolean,
  ): MessageInit<"ListResourceEvent"> {
    const object = conformState(action, state, type, null, report);
    return {
      displayName,
      identity: encodeIdentity(identity, object),
      ...(isWhole && { resourceObject: encodeObject(object, type) }),
    };
  }
}
