import { Token } from "cdktf";

/**
 * Whether only Terraform will know the value: a token of CDKTF in any of its encodings, or text with an expression
 * or directive in it, such as a hand-written `${var.name}`.
 */
export function isUnresolved(value: unknown): boolean {
  return Token.isUnresolved(value) || (typeof value === "string" && /[$%]\{/.test(value));
}
