import { Aspects, TerraformDataSource, TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { hostOf } from "../src/hosts";
import {
  noDefaultProvider,
  noProvider,
  otherHost,
  providerOfOtherStack,
  providersWithoutAlias,
} from "./errors";

/**
 * Terraform finds a resource's provider by the prefix of its type, so it would look for `hashicorp/konnect` for
 * every `konnect_…`. Therefore each one names its provider: its own, or else the stack's that has no alias.
 */

const localName = "konnect-beta";

type Wirable = TerraformResource | TerraformDataSource;

const wiredStacks = new WeakSet<TerraformStack>();

/** Gives every Konnect resource of the construct's stack a provider at synthesis, whichever bindings it comes from. */
export function wireProviders(construct: IConstruct): void {
  const stack = TerraformStack.of(construct);
  if (wiredStacks.has(stack)) return;
  checkHost(construct, stack);
  wiredStacks.add(stack);
  let provider: TerraformProvider | undefined;
  Aspects.of(stack).add({
    visit(node) {
      // The stack comes first: looking for its provider once and not for each resource keeps synthesis linear.
      if (node === stack) provider = defaultProviderOf(stack);
      if (isKonnectResource(node) && TerraformStack.of(node) === stack) wire(node, provider);
    },
  });
  stack.node.addValidation({ validate: () => checkProviders(stack) });
}

/** Told here, for a construct of the other framework fails at synthesis with a message about its internals. */
function checkHost(construct: IConstruct, stack: TerraformStack): void {
  const [own, stacks] = [hostOf(TerraformStack.prototype), hostOf(stack)];
  if (own !== undefined && stacks !== undefined && own !== stacks) throw otherHost(construct, own, stacks);
}

function wire(resource: Wirable, provider: TerraformProvider | undefined): void {
  if (resource.provider === undefined && provider !== undefined) resource.provider = provider;
}

/** The one Konnect provider of the construct's stack that has no alias. */
export function defaultProviderOf(construct: IConstruct): TerraformProvider | undefined {
  return providersOf(TerraformStack.of(construct)).find(({ alias }) => alias === undefined);
}

function checkProviders(stack: TerraformStack): string[] {
  const resources = constructsOf(stack).filter(isKonnectResource);
  // Other aspects may have added resources, or the provider, after ours had passed by.
  const provider = defaultProviderOf(stack);
  resources.forEach((resource) => wire(resource, provider));
  if (resources.length === 0) return [];
  const providers = providersOf(stack);
  if (providers.length === 0) return [noProvider(stack, resources)];
  const withoutAlias = providers.filter(({ alias }) => alias === undefined);
  return [
    ...(withoutAlias.length > 1 ? [providersWithoutAlias(withoutAlias)] : []),
    ...resources.flatMap((resource) => {
      if (resource.provider === undefined) return [noDefaultProvider(resource, providers)];
      if (TerraformStack.of(resource.provider) === stack) return [];
      return [providerOfOtherStack(resource, resource.provider)];
    }),
  ];
}

function providersOf(stack: TerraformStack): readonly TerraformProvider[] {
  return constructsOf(stack)
    .filter((node) => TerraformProvider.isTerraformProvider(node))
    .filter(({ terraformResourceType }) => terraformResourceType === localName);
}

function constructsOf(stack: TerraformStack): readonly IConstruct[] {
  return stack.node.findAll().filter((node) => TerraformStack.of(node) === stack);
}

/** By the provider that the bindings were made from, for the `konnect` provider uses the prefix `konnect_` too. */
export function isKonnectResource(node: IConstruct): node is Wirable {
  const known =
    TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node);
  return known && node.terraformGeneratorMetadata?.providerName === localName;
}
