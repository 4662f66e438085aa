import { quote } from "../../formats/hcl/render-hcl-value";
import type { Secret } from "./take-out-secrets";

/** The values of secrets as a `.tfvars` file. */
export function renderVariableValues(secrets: readonly Secret[]): string {
  return secrets.map(({ variable, value }) => `${variable} = ${quote(value)}\n`).join("");
}
