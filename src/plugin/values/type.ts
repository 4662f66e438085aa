/**
 * A Terraform type, in the very form in which Terraform writes it as JSON:
 * `"string"`, `["list", "string"]`, `["object", { port: "number" }]`.
 */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list", Type]
  | readonly ["set", Type]
  | readonly ["map", Type]
  | readonly ["object", Readonly<Record<string, Type>>]
  | readonly ["tuple", readonly Type[]];
