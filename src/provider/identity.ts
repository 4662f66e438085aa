/** The address under which Terraform knows the provider, without a host. */
export const providerAddress = "kong/konnect-beta";

/** What Terraform expects the executable to be called. */
export const providerName = "terraform-provider-konnect-beta";

/** The version of the official provider whose schema, state and import ids are ours too. */
export const providerVersion = "0.19.0";
