import { createHash, randomBytes } from "node:crypto";

/** Where ids and keys come from: the same seed gives the same ones, in the same order. */
export interface Randomness {
  bytes(count: number): Buffer;
  uuid(): string;
  /** How much was drawn so far. */
  position(): number;
  /** Draws from a position on, again. */
  moveTo(position: number): void;
}

/** A seed for who gives none. */
export function anySeed(): string {
  return randomBytes(16).toString("hex");
}

/** Without a seed, every run differs. Not for secrets of real systems. */
export function seededRandomness(seed: string | number = anySeed()): Randomness {
  let drawn = 0;
  const block = () => createHash("sha256").update(`${seed}\n${drawn++}`).digest();
  const bytes = (count: number): Buffer => {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, block);
    return Buffer.concat(blocks).subarray(0, count);
  };
  return {
    bytes,
    uuid: () => renderUuid(bytes(16)),
    position: () => drawn,
    moveTo: (position) => {
      drawn = position;
    },
  };
}

/** At least 0, and less than 1. */
export function drawFraction(randomness: Randomness): number {
  return randomness.bytes(4).readUInt32BE() / 2 ** 32;
}

function renderUuid(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString("hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
}
