import { escapeAttribute } from "../escape-markup";

/**
 * Text as it is in XML 1.0. Characters that XML has no way to write are left out, and line ends become spaces, which an
 * attribute would turn them into anyway.
 * Source: https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  const allowed = text
    .replace(/[\t\r\n]+/g, " ")
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, "")
    .replace(/[\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return escapeAttribute(allowed);
}
