/**
 * The syntax of label keys and values, with the server's own reasons.
 * Source: apimachinery's `IsQualifiedName` and `IsValidLabelValue`, as Kuma applies them.
 */

const keyName = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const keyPrefix = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const value = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;

/** Labels with a meaning for the mesh. */
export const wellKnownLabels = {
  displayName: "kuma.io/display-name",
  mesh: "kuma.io/mesh",
  origin: "kuma.io/origin",
  zone: "kuma.io/zone",
  environment: "kuma.io/env",
  namespace: "k8s.kuma.io/namespace",
  policyRole: "kuma.io/policy-role",
  proxyType: "kuma.io/proxy-type",
} as const;

/** Checks `name` or `prefix/name`: the name part up to 63 bytes, the prefix a DNS subdomain up to 253. */
export function checkLabelKey(key: string): readonly string[] {
  const parts = key.split("/");
  if (parts.length > 2) {
    return [
      "a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
    ];
  }
  const name = parts.at(-1) ?? "";
  const prefix = parts.length === 2 ? parts[0] : undefined;
  return [...(prefix === undefined ? [] : checkKeyPrefix(prefix)), ...checkKeyName(name)];
}

/** Checks a value: empty, or up to 63 bytes of alphanumerics, `-`, `_` and `.`. */
export function checkLabelValue(text: string): readonly string[] {
  return [
    ...(bytes(text) > 63 ? ["must be no more than 63 bytes"] : []),
    ...(value.test(text)
      ? []
      : [
          "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
        ]),
  ];
}

function checkKeyPrefix(prefix: string): readonly string[] {
  if (prefix === "") return ["prefix part must be non-empty"];
  return [
    ...(bytes(prefix) > 253 ? ["prefix part must be no more than 253 bytes"] : []),
    ...(keyPrefix.test(prefix)
      ? []
      : [
          "prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')",
        ]),
  ];
}

function checkKeyName(name: string): readonly string[] {
  return [
    ...(name === "" ? ["name part must be non-empty"] : []),
    ...(bytes(name) > 63 ? ["name part must be no more than 63 bytes"] : []),
    ...(keyName.test(name)
      ? []
      : [
          "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
        ]),
  ];
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
