import { functionMessages } from "../functions/function-message";
import type { MessageInit } from "../protocol/messages";
import type { ServedProvider } from "./served-provider";

/** OpenTofu asks for functions alone, and again once the provider is configured; Terraform reads them in the schema. */
export function getFunctions<Client>({
  functions,
}: ServedProvider<Client>): MessageInit<"GetFunctionsResponse"> {
  return { functions: functionMessages([...functions.values()]) };
}
