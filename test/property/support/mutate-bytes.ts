import type { RandomSource } from "./random-source";

/** Lengths that lie and containers that never end, in msgpack and in protobuf. */
const treacherous: readonly Buffer[] = [
  "ddffffffff", // array of 2^32 - 1
  "dfffffffff", // map of 2^32 - 1
  "dbffffffff", // text of 4 GiB
  "c6ffffffff", // bytes of 4 GiB
  "c9ffffffff0c", // extension of 4 GiB
  "d40000", // unknown
  "c7030c810280", // unknown with refinements that are cut
  "cb7ff8000000000000", // NaN
  "cb7ff0000000000000", // infinity
  "cfffffffffffffffff", // 2^64 - 1
  "a2c328", // text that is not UTF-8
  "c1", // what msgpack never uses
  "92c4", // a dynamic value that is cut
  "0affffffff0f", // field 1 of 4 GiB
  "12ffffffffffffffff7f", // field 2 of 2^63
  "08ffffffffffffffffffff01", // an integer of eleven bytes
  "7b", // a group
].map((hex) => Buffer.from(hex, "hex"));

const containers = [0x91, 0x81, 0xc4, 0x0a, 0x12, 0x1a] as const;

type Mutation = (bytes: Buffer, random: RandomSource, other: Buffer) => Buffer;

const mutations: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const flipped = Buffer.from(bytes);
    for (let flips = 1 + random.below(8); flips > 0 && flipped.length > 0; flips -= 1) {
      const at = random.below(flipped.length);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random.below(8)), at);
    }
    return flipped;
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function cutOut(bytes, random) {
    const from = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(8))]);
  },
  function splice(bytes, random, other) {
    return Buffer.concat([
      bytes.subarray(0, random.below(bytes.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]);
  },
  function repeat(bytes, random) {
    const from = random.below(bytes.length + 1);
    const chunk = bytes.subarray(from, from + 1 + random.below(16));
    return Buffer.concat([bytes.subarray(0, from), chunk, chunk, bytes.subarray(from)]);
  },
  function lie(bytes, random) {
    const at = random.below(bytes.length + 1);
    const skipped = random.below(2) * random.below(6);
    return Buffer.concat([bytes.subarray(0, at), random.pick(treacherous), bytes.subarray(at + skipped)]);
  },
  function replaceByte(bytes, random) {
    if (bytes.length === 0) return bytes;
    const replaced = Buffer.from(bytes);
    replaced.writeUInt8(random.below(256), random.below(replaced.length));
    return replaced;
  },
  function nestDeeply(bytes, random) {
    // Seldom, for it makes long messages.
    if (random.below(20) > 0) return bytes.subarray(1);
    const at = random.below(bytes.length + 1);
    const nest = Buffer.alloc(100 + random.below(5_000), random.pick(containers));
    return Buffer.concat([bytes.subarray(0, at), nest, bytes.subarray(at)]);
  },
];

/** Bytes of a valid message, damaged in one to three ways. */
export function mutateBytes(bytes: Buffer, random: RandomSource, corpus: readonly Buffer[]): Buffer {
  let mutated = bytes;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    mutated = random.pick(mutations)(mutated, random, random.pick(corpus));
  }
  return mutated;
}
