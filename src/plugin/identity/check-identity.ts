import type { Resource } from "../resource";
import { attributeType } from "../schema/implied-type";

/** Finds what Terraform would refuse in a resource's identity, each problem as one line. */
export function checkIdentity<Client>({
  typeName,
  schema,
  identity = [],
}: Pick<Resource<Client>, "typeName" | "schema" | "identity">): string[] {
  return identity.flatMap((name) => {
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (attribute === undefined) return [`resource ${typeName}: the identity names no attribute ${name}`];
    const problems = [];
    // Terraform takes primitives and lists of them; a list has not been needed.
    if (!["string", "number", "bool"].includes(attributeType(attribute) as string)) {
      problems.push(`resource ${typeName}.${name}: part of an identity must be text, a number or a bool`);
    }
    if (attribute.sensitive === true) {
      problems.push(`resource ${typeName}.${name}: an identity is shown, so no part of it can be sensitive`);
    }
    return problems;
  });
}
