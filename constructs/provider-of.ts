import { type TerraformProvider, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

/** What brings a provider along: a control plane or a mesh, whose contents are reached in the same way. */
export interface Reached {
  readonly provider?: TerraformProvider | undefined;
}

/** The provider given, or else the container's where both are in one stack; none to use the stack's. */
export function providerOf(
  construct: IConstruct,
  given: TerraformProvider | undefined,
  container: Reached,
): TerraformProvider | undefined {
  if (given !== undefined || container.provider === undefined) return given;
  return TerraformStack.of(container.provider) === TerraformStack.of(construct)
    ? container.provider
    : undefined;
}
