/**
 * The answer to GetProviderSchema, when it was encoded at build time: the bundled executable has a module of its
 * own in this one's place. Encoding it takes a fresh process longer than all its other answers together.
 */
export function encodedSchema(): Uint8Array | undefined {
  return undefined;
}
