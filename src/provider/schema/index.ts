export { providerSchema } from "./provider-schema";
export { resourceSchema } from "./resource-schema";
