/** The Terraform provider for Konnect Mesh. */
export { providerAddress, providerVersion } from "./identity";
export { createKonnectProvider, type KonnectProviderOptions } from "./konnect-provider";
export type { KonnectSession } from "./session";
