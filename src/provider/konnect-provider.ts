import { kinds } from "../model";
import { providerAddress, providerVersion } from "./identity";
import { providerSchema, resourceSchema } from "./schema";

/** The Konnect Mesh provider. */
export function createKonnectProvider() {
  return {
    address: providerAddress,
    version: providerVersion,
    schema: providerSchema,
    resources: kinds.map((kind) => ({ typeName: kind.terraformType, schema: resourceSchema(kind) })),
    dataSources: [],
  };
}
