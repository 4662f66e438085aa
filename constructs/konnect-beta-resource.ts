import {
  type IImportableConfig,
  TerraformDataSource,
  type TerraformProvider,
  TerraformResource,
  type TerraformResourceConfig,
} from "cdktf";
import type { Construct } from "constructs";
import { importHasNoProvider } from "./errors";
import { defaultProviderOf, wireProviders } from "./provider-wiring";

/**
 * What every generated resource extends: a resource that takes its provider from the stack.
 * @internal
 */
export abstract class KonnectBetaResource extends TerraformResource {
  protected constructor(scope: Construct, id: string, config: TerraformResourceConfig) {
    super(scope, id, config);
    wireProviders(this);
  }
}

/**
 * What every generated data source extends: one that takes its provider from the stack.
 * @internal
 */
export abstract class KonnectBetaDataSource extends TerraformDataSource {
  protected constructor(scope: Construct, id: string, config: TerraformResourceConfig) {
    super(scope, id, config);
    wireProviders(this);
  }
}

/** An import block that takes its provider from the stack, where none is given, when the stack is synthesized. */
export function importConfiguration(
  scope: Construct,
  terraformResourceType: string,
  importId: string,
  provider?: TerraformProvider,
): IImportableConfig {
  return {
    terraformResourceType,
    importId,
    get provider() {
      const found = provider ?? defaultProviderOf(scope);
      if (found === undefined) throw importHasNoProvider(scope, terraformResourceType, importId);
      return found;
    },
  };
}
