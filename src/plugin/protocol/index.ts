export { decodeMessage } from "./decode";
export { encodeMessage } from "./encode";
export { blockNesting, descriptionKind, nesting, severity } from "./enumerations";
export { ProtocolError, type ProtocolProblem } from "./errors";
export type { Message, MessageInit, MessageName } from "./messages";
export type { Answer, Call, Method, ProviderService, RequestName, ResponseName } from "./service";
