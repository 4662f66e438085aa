import type { Loss } from "./loss";
import type { Expression } from "./value";

/** What became of resources in a format. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** A variable of Terraform that takes text. */
export interface DeclaredVariable {
  readonly name: string;
  readonly description: string;
}

/** How the formats of Terraform are written: HCL, JSON and TypeScript. */
export interface TerraformWriteOptions {
  /** The control plane of resources that do not name one. @default `var.control_plane_id`, which is declared */
  readonly controlPlaneId?: string | Expression;
  /** Write an import block, or its like, for every resource with an import id. @default false */
  readonly importBlocks?: boolean;
  /**
   * What the configuration calls the provider, in HCL and JSON. Resources of `konnect` need not name it, and OpenTofu 1.6
   * takes import blocks of no other name.
   * @default "konnect-beta"
   */
  readonly providerName?: "konnect" | "konnect-beta";
  /** Variables that the resources use, to be declared beside them. @default none */
  readonly variables?: readonly DeclaredVariable[];
  /** Write what the file needs to be planned by itself: which provider. @default false */
  readonly standalone?: boolean;
}

export interface TypeScriptWriteOptions extends TerraformWriteOptions {
  /** The framework that the stack is for. @default "cdktf" */
  readonly host?: "cdktf" | "cdktn";
  /** The class of the stack. @default "KonnectMeshStack" */
  readonly className?: string;
}
