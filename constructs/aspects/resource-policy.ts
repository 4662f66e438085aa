import { TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { kinds } from "../../src/model";
import { isKonnectResource } from "../provider-wiring";
import { warnOnce } from "../report";

/** What every policy takes besides its rule. */
export interface ResourcePolicyProps {
  /** Names of the kinds that the rule is for: `MeshMultiZoneService`. @default all that have what it is about */
  readonly kinds?: string[];
  /** Whether a breach is a warning, and the stack synthesized all the same. @default false */
  readonly asWarning?: boolean;
}

/** A Konnect resource as its binding holds it, whichever bindings it comes from. */
export interface Audited {
  readonly kind: string;
  /** Tokens in it are for Terraform to know. */
  readonly name: unknown;
  readonly labels: unknown;
  readonly spec: unknown;
}

/**
 * Holds resources to a rule of the organization's own. Breaches are validation errors of the construct, so that all of
 * them are listed at once; each resource is judged when everything has been added to it.
 */
export class ResourcePolicy {
  readonly #seen = new WeakSet<IConstruct>();

  /** @param breaches what a resource breaks: property, value, rule, remedy */
  constructor(
    private readonly props: ResourcePolicyProps,
    private readonly breaches: (resource: Audited) => readonly string[],
  ) {}

  visit(node: IConstruct): void {
    if (!TerraformResource.isTerraformResource(node) || !isKonnectResource(node) || this.#seen.has(node))
      return;
    const { terraformResourceType } = node;
    const kind = kinds.find(({ terraformType }) => terraformType === terraformResourceType)?.name;
    if (kind === undefined || this.props.kinds?.includes(kind) === false) return;
    this.#seen.add(node);
    const owner = ownerOf(node);
    owner.node.addValidation({
      validate: () => {
        const { nameInput: name, labelsInput: labels, specInput: spec } = node as unknown as BindingInputs;
        const found = this.breaches({ kind, name, labels, spec });
        if (this.props.asWarning !== true) return [...found];
        found.forEach((message) => warnOnce(owner, message));
        return [];
      },
    });
  }
}

/** What every generated binding shows of what it was given. */
interface BindingInputs {
  readonly nameInput?: unknown;
  readonly labelsInput?: unknown;
  readonly specInput?: unknown;
}

/** The construct that the user wrote, of a binding that one made. */
function ownerOf(binding: IConstruct): IConstruct {
  const { id, scope } = binding.node;
  return id === "Default" && scope !== undefined && !TerraformStack.isStack(scope) ? scope : binding;
}
