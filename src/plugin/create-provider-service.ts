import type { Logger } from "./log/logger";
import type { Message } from "./protocol/messages";
import type { Call, ProviderService } from "./protocol/service";
import type { Provider } from "./provider";
import { answer, type Answering } from "./rpc/answer";
import { applyResourceChange } from "./rpc/apply-resource-change";
import { callFunction } from "./rpc/call-function";
import { configureProvider } from "./rpc/configure-provider";
import { getFunctions } from "./rpc/get-functions";
import { canMoveState, getMetadata, listedTypes } from "./rpc/get-metadata";
import { getProviderSchema } from "./rpc/get-provider-schema";
import { getResourceIdentitySchemas } from "./rpc/get-resource-identity-schemas";
import { importResourceState } from "./rpc/import-resource-state";
import { listResource, type SendEvent } from "./rpc/list-resource";
import { moveResourceState } from "./rpc/move-resource-state";
import { planResourceChange } from "./rpc/plan-resource-change";
import { readDataSource } from "./rpc/read-data-source";
import { readResource } from "./rpc/read-resource";
import { serveProvider, type ServedProvider } from "./rpc/served-provider";
import { upgradeResourceIdentity } from "./rpc/upgrade-resource-identity";
import { upgradeResourceState } from "./rpc/upgrade-resource-state";
import { validateDataResourceConfig } from "./rpc/validate-data-resource-config";
import { validateListResourceConfig } from "./rpc/validate-list-resource-config";
import { validateProviderConfig } from "./rpc/validate-provider-config";
import { validateResourceConfig } from "./rpc/validate-resource-config";
import { checkProvider } from "./schema/check-provider";
import { SchemaError } from "./schema/check-schema";

export interface ProviderServiceOptions {
  readonly log: Logger;
  /**
   * Makes breaking one of Terraform's consistency rules an error diagnostic that names the rule and the
   * path. Otherwise it is a warning in the log, and the verdict is Terraform's.
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Strikes secrets out of every text that Terraform shows: diagnostics, also those of what was thrown.
   * @default leaves texts as they are
   */
  readonly redact?: (text: string) => string;
  /**
   * The answer to GetProviderSchema, encoded when the provider was built; its schemas were checked then, and
   * are not checked again.
   * @default made from the provider's schemas, which are checked first
   */
  readonly encodedSchema?: Uint8Array | undefined;
}

type Rpc<Client, Request, Response> = (
  served: ServedProvider<Client>,
  request: Request,
  answering: Answering<Client>,
) => Promise<Response>;

/**
 * Answers Terraform for a provider: the service that a transport serves.
 * @throws SchemaError when the provider's schemas are not coherent
 */
export function createProviderService<Client>(
  provider: Provider<Client>,
  { log, strict = false, redact = (text) => text, encodedSchema }: ProviderServiceOptions,
): ProviderService {
  const problems = encodedSchema === undefined ? checkProvider(provider) : [];
  if (problems.length > 0) throw new SchemaError(problems);
  const served = serveProvider(provider, { log, strict, redact });
  const answering =
    <Request, Response>(rpc: Rpc<Client, Request, Response>) =>
    (request: Request, call: Call) =>
      answer(served, call, (given) => rpc(served, request, given));
  return {
    getMetadata: async () => getMetadata(served),
    getProviderSchema: async () => encodedSchema ?? getProviderSchema(served),
    getResourceIdentitySchemas: async () => getResourceIdentitySchemas(served),
    ...(provider.resources.some(({ identity }) => identity !== undefined) && {
      upgradeResourceIdentity: answering(upgradeResourceIdentity),
    }),
    validateProviderConfig: answering(validateProviderConfig),
    validateResourceConfig: answering(validateResourceConfig),
    validateDataResourceConfig: answering(validateDataResourceConfig),
    configureProvider: answering(configureProvider),
    upgradeResourceState: answering(upgradeResourceState),
    readResource: answering(readResource),
    planResourceChange: answering(planResourceChange),
    applyResourceChange: answering(applyResourceChange),
    importResourceState: answering(importResourceState),
    ...(canMoveState(provider) && { moveResourceState: answering(moveResourceState) }),
    readDataSource: answering(readDataSource),
    ...(listedTypes(served).length > 0 && {
      validateListResourceConfig: answering(validateListResourceConfig),
      listResource: (request: Message<"ListResourceRequest">, call: Call, send: SendEvent) =>
        answer(served, call, (given) => listResource(served, request, given, send)),
    }),
    ...(served.functions.size > 0 && {
      getFunctions: async () => getFunctions(served),
      callFunction: (request: Message<"CallFunctionRequest">) => callFunction(served, request),
    }),
    stopProvider: async () => {
      served.calls.stop();
      return {};
    },
  };
}
