import type { Decoded, Encodable, MessageTable } from "./field";
import { bool, bytes, int32, int64, mapOf, message, one, oneOf, optional, repeated, string } from "./field";

/**
 * Terraform's plugin protocol, version 6: what each message holds and under which field number.
 * Message names never travel; the numbers do. Enumerations are int32, see `enumerations.ts`.
 */
export const messages = {
  /** A value of a schema's type, as msgpack or as JSON. Both empty: no value was sent. */
  DynamicValue: message({ msgpack: bytes(1), json: bytes(2) }),
  AttributePathStep: oneOf({
    attributeName: string(1),
    elementKeyString: string(2),
    elementKeyInt: int64(3),
  }),
  AttributePath: message({ steps: repeated("AttributePathStep", 1) }),
  Diagnostic: message({
    severity: int32(1),
    summary: string(2),
    detail: string(3),
    attribute: one("AttributePath", 4),
  }),
  /** State as it was stored: JSON, or the flat map of Terraform 0.11. */
  RawState: message({ json: bytes(1), flatmap: mapOf("string", 2) }),
  ServerCapabilities: message({
    planDestroy: bool(1),
    getProviderSchemaOptional: bool(2),
    moveResourceState: bool(3),
    generateResourceConfig: bool(4),
  }),
  ClientCapabilities: message({
    deferralAllowed: bool(1),
    writeOnlyAttributesAllowed: bool(2),
    storePlannedPrivate: bool(3),
    computedBlocksAllowed: bool(4),
  }),
  Deferred: message({ reason: int32(1) }),
  ResourceIdentityData: message({ identityData: one("DynamicValue", 1) }),

  Schema: message({ version: int64(1), block: one("Block", 2) }),
  Block: message({
    version: int64(1),
    attributes: repeated("Attribute", 2),
    blockTypes: repeated("NestedBlock", 3),
    description: string(4),
    descriptionKind: int32(5),
    deprecated: bool(6),
  }),
  Attribute: message({
    name: string(1),
    /** The type as JSON; empty beside `nestedType`. */
    type: bytes(2),
    description: string(3),
    required: bool(4),
    optional: bool(5),
    computed: bool(6),
    sensitive: bool(7),
    descriptionKind: int32(8),
    deprecated: bool(9),
    nestedType: one("NestedObject", 10),
    writeOnly: bool(11),
    deprecationMessage: string(12),
  }),
  NestedObject: message({ attributes: repeated("Attribute", 1), nesting: int32(3) }),
  NestedBlock: message({
    typeName: string(1),
    block: one("Block", 2),
    nesting: int32(3),
    minItems: int64(4),
    maxItems: int64(5),
  }),

  GetMetadataRequest: message({}),
  GetMetadataResponse: message({
    serverCapabilities: one("ServerCapabilities", 1),
    diagnostics: repeated("Diagnostic", 2),
    dataSources: repeated("TypeMetadata", 3),
    resources: repeated("TypeMetadata", 4),
    functions: repeated("FunctionMetadata", 5),
    listResources: repeated("TypeMetadata", 7),
  }),
  TypeMetadata: message({ typeName: string(1) }),
  FunctionMetadata: message({ name: string(1) }),

  GetProviderSchemaRequest: message({}),
  GetProviderSchemaResponse: message({
    provider: one("Schema", 1),
    resourceSchemas: mapOf("Schema", 2),
    dataSourceSchemas: mapOf("Schema", 3),
    diagnostics: repeated("Diagnostic", 4),
    providerMeta: one("Schema", 5),
    serverCapabilities: one("ServerCapabilities", 6),
    functions: mapOf("Function", 7),
    listResourceSchemas: mapOf("Schema", 9),
  }),

  GetResourceIdentitySchemasRequest: message({}),
  GetResourceIdentitySchemasResponse: message({
    identitySchemas: mapOf("ResourceIdentitySchema", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),
  ResourceIdentitySchema: message({
    version: int64(1),
    identityAttributes: repeated("IdentityAttribute", 2),
  }),
  IdentityAttribute: message({
    name: string(1),
    type: bytes(2),
    requiredForImport: bool(3),
    optionalForImport: bool(4),
    description: string(5),
  }),

  UpgradeResourceIdentityRequest: message({
    typeName: string(1),
    version: int64(2),
    rawIdentity: one("RawState", 3),
  }),
  UpgradeResourceIdentityResponse: message({
    upgradedIdentity: one("ResourceIdentityData", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),

  ValidateProviderConfigRequest: message({ config: one("DynamicValue", 1) }),
  ValidateProviderConfigResponse: message({ diagnostics: repeated("Diagnostic", 2) }),

  ValidateResourceConfigRequest: message({
    typeName: string(1),
    config: one("DynamicValue", 2),
    clientCapabilities: one("ClientCapabilities", 3),
  }),
  ValidateResourceConfigResponse: message({ diagnostics: repeated("Diagnostic", 1) }),

  ValidateDataResourceConfigRequest: message({ typeName: string(1), config: one("DynamicValue", 2) }),
  ValidateDataResourceConfigResponse: message({ diagnostics: repeated("Diagnostic", 1) }),

  ConfigureProviderRequest: message({
    terraformVersion: string(1),
    config: one("DynamicValue", 2),
    clientCapabilities: one("ClientCapabilities", 3),
  }),
  ConfigureProviderResponse: message({ diagnostics: repeated("Diagnostic", 1) }),

  UpgradeResourceStateRequest: message({
    typeName: string(1),
    version: int64(2),
    rawState: one("RawState", 3),
  }),
  UpgradeResourceStateResponse: message({
    upgradedState: one("DynamicValue", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),

  ReadResourceRequest: message({
    typeName: string(1),
    currentState: one("DynamicValue", 2),
    private: bytes(3),
    providerMeta: one("DynamicValue", 4),
    clientCapabilities: one("ClientCapabilities", 5),
    currentIdentity: one("ResourceIdentityData", 6),
  }),
  ReadResourceResponse: message({
    newState: one("DynamicValue", 1),
    diagnostics: repeated("Diagnostic", 2),
    private: bytes(3),
    deferred: one("Deferred", 4),
    newIdentity: one("ResourceIdentityData", 5),
  }),

  PlanResourceChangeRequest: message({
    typeName: string(1),
    priorState: one("DynamicValue", 2),
    proposedNewState: one("DynamicValue", 3),
    config: one("DynamicValue", 4),
    priorPrivate: bytes(5),
    providerMeta: one("DynamicValue", 6),
    clientCapabilities: one("ClientCapabilities", 7),
    priorIdentity: one("ResourceIdentityData", 8),
  }),
  PlanResourceChangeResponse: message({
    plannedState: one("DynamicValue", 1),
    requiresReplace: repeated("AttributePath", 2),
    plannedPrivate: bytes(3),
    diagnostics: repeated("Diagnostic", 4),
    legacyTypeSystem: bool(5),
    deferred: one("Deferred", 6),
    plannedIdentity: one("ResourceIdentityData", 7),
  }),

  ApplyResourceChangeRequest: message({
    typeName: string(1),
    priorState: one("DynamicValue", 2),
    plannedState: one("DynamicValue", 3),
    config: one("DynamicValue", 4),
    plannedPrivate: bytes(5),
    providerMeta: one("DynamicValue", 6),
    plannedIdentity: one("ResourceIdentityData", 7),
  }),
  ApplyResourceChangeResponse: message({
    newState: one("DynamicValue", 1),
    private: bytes(2),
    diagnostics: repeated("Diagnostic", 3),
    legacyTypeSystem: bool(4),
    newIdentity: one("ResourceIdentityData", 5),
  }),

  ImportResourceStateRequest: message({
    typeName: string(1),
    id: string(2),
    clientCapabilities: one("ClientCapabilities", 3),
    identity: one("ResourceIdentityData", 4),
  }),
  ImportResourceStateResponse: message({
    importedResources: repeated("ImportedResource", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),
  ImportedResource: message({
    typeName: string(1),
    state: one("DynamicValue", 2),
    private: bytes(3),
    identity: one("ResourceIdentityData", 4),
  }),

  MoveResourceStateRequest: message({
    sourceProviderAddress: string(1),
    sourceTypeName: string(2),
    sourceSchemaVersion: int64(3),
    sourceState: one("RawState", 4),
    targetTypeName: string(5),
    sourcePrivate: bytes(6),
  }),
  MoveResourceStateResponse: message({
    targetState: one("DynamicValue", 1),
    diagnostics: repeated("Diagnostic", 2),
    targetPrivate: bytes(3),
    targetIdentity: one("ResourceIdentityData", 4),
  }),

  ReadDataSourceRequest: message({
    typeName: string(1),
    config: one("DynamicValue", 2),
    providerMeta: one("DynamicValue", 3),
    clientCapabilities: one("ClientCapabilities", 4),
  }),
  ReadDataSourceResponse: message({
    state: one("DynamicValue", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),

  ValidateListResourceConfigRequest: message({
    typeName: string(1),
    config: one("DynamicValue", 2),
    includeResourceObject: one("DynamicValue", 3),
    limit: one("DynamicValue", 4),
  }),
  ValidateListResourceConfigResponse: message({ diagnostics: repeated("Diagnostic", 1) }),
  ListResourceRequest: message({
    typeName: string(1),
    config: one("DynamicValue", 2),
    includeResourceObject: bool(3),
    limit: int64(4),
  }),
  /** One of the stream that answers: an object, or what is to be said. */
  ListResourceEvent: message({
    identity: one("ResourceIdentityData", 1),
    displayName: string(2),
    resourceObject: one("DynamicValue", 3),
    diagnostic: repeated("Diagnostic", 4),
  }),

  Function: message({
    parameters: repeated("FunctionParameter", 1),
    variadicParameter: one("FunctionParameter", 2),
    return: one("FunctionReturn", 3),
    summary: string(4),
    description: string(5),
    descriptionKind: int32(6),
    deprecationMessage: string(7),
  }),
  FunctionParameter: message({
    name: string(1),
    type: bytes(2),
    allowNullValue: bool(3),
    allowUnknownValues: bool(4),
    description: string(5),
    descriptionKind: int32(6),
  }),
  FunctionReturn: message({ type: bytes(1) }),
  /** `functionArgument` counts from 0; absent means the call as a whole. */
  FunctionError: message({ text: string(1), functionArgument: optional("int64", 2) }),

  GetFunctionsRequest: message({}),
  GetFunctionsResponse: message({
    functions: mapOf("Function", 1),
    diagnostics: repeated("Diagnostic", 2),
  }),
  CallFunctionRequest: message({ name: string(1), arguments: repeated("DynamicValue", 2) }),
  CallFunctionResponse: message({ result: one("DynamicValue", 1), error: one("FunctionError", 2) }),

  StopProviderRequest: message({}),
  StopProviderResponse: message({ error: string(1) }),
} as const satisfies MessageTable;

export type Messages = typeof messages;
export type MessageName = keyof Messages;

/**
 * A message as it was received: `Message<"ReadResourceRequest">`. Every field is there: an absent scalar
 * has its default (`""`, `0`, `false`, no bytes), an absent list or map is empty, an absent message or
 * optional scalar is undefined.
 */
export type Message<Name extends MessageName> = Decoded<Messages, Name>;

/** A message to send: every field may be left out. */
export type MessageInit<Name extends MessageName> = Encodable<Messages, Name>;
