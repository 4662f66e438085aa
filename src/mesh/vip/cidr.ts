import { isIP } from "node:net";

/** A range of addresses of either family. */
export interface Cidr {
  readonly bits: 32 | 128;
  /** The network address as a number. */
  readonly first: bigint;
  /** How many addresses there are; ranges past 2^53 are cut there, for none is ever used up. */
  readonly size: number;
}

/** Reads CIDR notation, such as `243.0.0.0/8` or `fd00::/64`; `undefined` for anything else. Bits of the host are dropped. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = "", prefix = "", ...rest] = text.split("/");
  const parsed = parseAddress(address);
  if (parsed === undefined || rest.length > 0 || !/^\d{1,3}$/.test(prefix)) return undefined;
  const hostBits = parsed.bits - Number(prefix);
  if (hostBits < 0) return undefined;
  const host = BigInt(hostBits);
  const size = hostBits >= 53 ? Number.MAX_SAFE_INTEGER : 2 ** hostBits;
  return { bits: parsed.bits, first: (parsed.value >> host) << host, size };
}

/** The address at a place in the range, from 0. */
export function addressAt({ bits, first }: Cidr, offset: number): string {
  if (bits === 32) {
    const value = Number(first) + offset;
    return `${Math.floor(value / 0x1000000)}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
  }
  return renderIpv6(first + BigInt(offset));
}

/** Where in the range an address is; `undefined` outside it. */
export function offsetIn({ bits, first, size }: Cidr, address: string): number | undefined {
  const parsed = parseAddress(address);
  if (parsed?.bits !== bits) return undefined;
  const offset = parsed.value - first;
  return offset >= 0n && offset < BigInt(size) ? Number(offset) : undefined;
}

function parseAddress(text: string): { readonly bits: 32 | 128; readonly value: bigint } | undefined {
  switch (isIP(text)) {
    case 4:
      return { bits: 32, value: parseIpv4(text) };
    case 6:
      return text.includes("%") ? undefined : { bits: 128, value: parseIpv6(text) };
    default:
      return undefined;
  }
}

function parseIpv4(text: string): bigint {
  return text.split(".").reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): bigint {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const plain =
    dotted === null ? text : `${dotted[1] ?? ""}${hexGroups(parseIpv4(dotted[2] ?? ""), 2).join(":")}`;
  const [head = "", tail] = plain.split("::");
  const groupsOf = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const left = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...left, ...after].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** As Go writes it: the longest run of at least two zero groups, the first of equals, becomes `::`. */
function renderIpv6(value: bigint): string {
  const groups = hexGroups(value, 8);
  const zeros = [...` ${groups.map((group) => (group === "0" ? "0" : "x")).join("")}`.matchAll(/0{2,}/g)];
  const [longest] = zeros.sort((left, right) => right[0].length - left[0].length || left.index - right.index);
  if (longest === undefined) return groups.join(":");
  const start = longest.index - 1;
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + longest[0].length).join(":")}`;
}

function hexGroups(value: bigint, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    ((value >> BigInt(16 * (count - 1 - index))) & 0xffffn).toString(16),
  );
}
