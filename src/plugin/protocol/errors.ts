/** What can be wrong with bytes from the wire, or with a message to send. */
const problems = {
  truncated: "the bytes end before the value does, or a length reaches beyond its message",
  overlong: "a variable-length integer is longer than 64 bits, or than the field can hold",
  badFieldNumber: "a field has the number 0 or one beyond the 29 bits that protobuf allows",
  badWireType: "a field is encoded in another way than the protocol declares, or in one that it does not use",
  outOfRange: "an integer is beyond ±(2^53 - 1), more than this program counts to",
  invalidUtf8: "a text is not UTF-8",
  tooDeep: "messages are nested more deeply than 100 levels",
  noChoice: "a message that must choose one of its fields has none",
  notEncodable: "a value to send does not have the type that the protocol declares",
} as const;

export type ProtocolProblem = keyof typeof problems;

/** A message that cannot be read or written: one of {@link ProtocolProblem}, in which message and where. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";

  /**
   * @param place the message's name, or message and field: `ReadResourceRequest.private`.
   * @param offset in bytes from the start of the outermost message; absent when encoding.
   */
  constructor(
    readonly problem: ProtocolProblem,
    readonly place: string,
    readonly offset?: number,
  ) {
    super(
      `Plugin protocol: ${place}${offset === undefined ? "" : ` at byte ${offset}`}: ${problems[problem]}. ` +
        `This is a fault in the provider or in the program that speaks to it, not in your configuration.`,
    );
  }
}
