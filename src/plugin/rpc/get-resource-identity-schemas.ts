import type { MessageInit } from "../protocol/messages";
import type { Resource } from "../resource";
import { attributeType } from "../schema/implied-type";
import type { Served, ServedProvider } from "./served-provider";

/** Terraform 1.12 and OpenTofu 1.12 ask for it right after the schemas. */
export function getResourceIdentitySchemas<Client>({
  resources,
}: ServedProvider<Client>): MessageInit<"GetResourceIdentitySchemasResponse"> {
  const schemas = [...resources].flatMap(([typeName, served]) =>
    served.definition.identity === undefined
      ? []
      : [[typeName, identitySchema(served, served.definition.identity)] as const],
  );
  return { identitySchemas: Object.fromEntries(schemas) };
}

function identitySchema<Client>(
  { schema }: Served<Resource<Client>>,
  names: readonly string[],
): MessageInit<"ResourceIdentitySchema"> {
  return {
    version: 0,
    identityAttributes: names.flatMap((name) => {
      const attribute = schema.attributes[name];
      if (attribute === undefined) return [];
      return {
        name,
        type: Buffer.from(JSON.stringify(attributeType(attribute))),
        requiredForImport: true,
        description: attribute.description,
      };
    }),
  };
}
