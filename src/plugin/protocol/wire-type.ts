import type { ScalarType } from "./field";

/** How protobuf frames a value, by the lowest three bits of its tag. Groups (3, 4) died with proto2. */
export const wireType = { varint: 0, fixed64: 1, delimited: 2, fixed32: 5 } as const;

export function wireTypeOf(type: string): number {
  switch (type as ScalarType) {
    case "bool":
    case "int32":
    case "int64":
      return wireType.varint;
    default:
      return wireType.delimited;
  }
}
