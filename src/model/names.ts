/**
 * The syntax of Kubernetes and Kuma names. Each check gives the server's own reasons, none when the name is fine.
 * Sources: apimachinery's `validation` package, Kuma's `meta_validator.go`.
 */

const rfc1035Label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const rfc1123Label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const rfc1123Subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const meshCharacters = /^[0-9a-z\-_.]*$/;

export const maximumLabelLength = 63;
export const maximumNameLength = 253;

/** What every resource's name must be: up to 253 characters of dot-separated RFC 1123 labels. */
export function checkResourceName(name: string): readonly string[] {
  if (name === "") return ["cannot be empty"];
  return [
    ...(length(name) > maximumNameLength ? ["value length must less or equal 253"] : []),
    ...(rfc1123Subdomain.test(name)
      ? []
      : [
          "invalid characters. A lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
        ]),
  ];
}

/** The looser rule for the mesh that a resource names; the mesh itself obeys {@link checkResourceName}. */
export function checkMeshReference(mesh: string): readonly string[] {
  return [
    ...(length(mesh) > maximumNameLength ? ["value length must less or equal 253"] : []),
    ...(meshCharacters.test(mesh)
      ? []
      : [
          "invalid characters. Valid characters are numbers, lowercase latin letters and '-', '_', '.' symbols.",
        ]),
  ];
}

/** A DNS label that starts with a letter: what a service's name has to be to become a hostname. */
export function checkRfc1035Label(name: string): readonly string[] {
  return [
    ...(length(name) > maximumLabelLength ? ["must be no more than 63 characters"] : []),
    ...(rfc1035Label.test(name)
      ? []
      : [
          "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')",
        ]),
  ];
}

/** A DNS label that may start with a digit: one part of an SNI. Good labels with dots between have a reason of their own. */
export function checkRfc1123Label(name: string): readonly string[] {
  const tooLong = length(name) > maximumLabelLength ? ["must be no more than 63 characters"] : [];
  if (rfc1123Label.test(name)) return tooLong;
  if (rfc1123Subdomain.test(name)) return [...tooLong, "must not contain dots"];
  return [
    ...tooLong,
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')",
  ];
}

/** What a whole hostname must be: up to 253 characters of dot-separated labels. */
export function checkRfc1123Subdomain(name: string): readonly string[] {
  return [
    ...(length(name) > maximumNameLength ? ["must be no more than 253 characters"] : []),
    ...(rfc1123Subdomain.test(name)
      ? []
      : [
          "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
        ]),
  ];
}

/** The server counts bytes of UTF-8 and calls them characters. */
function length(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
