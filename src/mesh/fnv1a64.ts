/** The low 32 bits of FNV's prime for 64 bits, which is 2^40 + 435. */
const lowPrime = 435;
const twoTo32 = 0x1_0000_0000;

/**
 * FNV-1a of 64 bits over the text's UTF-8, as 16 hex digits. In two halves of 32 bits, for names are hashed by the
 * hundred thousand and big integers are slow.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  // A name is ASCII, and needs no encoding.
  const bytes = isAscii.test(text) ? undefined : Buffer.from(text);
  const length = bytes?.length ?? text.length;
  for (let at = 0; at < length; at++) {
    const mixed = (low ^ (bytes?.[at] ?? text.charCodeAt(at))) >>> 0;
    const product = mixed * lowPrime;
    high = (high * lowPrime + Math.floor(product / twoTo32) + ((mixed << 8) >>> 0)) % twoTo32;
    low = product % twoTo32;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

const isAscii = /^[\x20-\x7e]*$/;
