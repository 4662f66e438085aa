/** The Terraform provider for Konnect Mesh. */
export { createKonnectProvider } from "./konnect-provider";
export { providerAddress, providerVersion } from "./identity";
