import type { TerraformProvider, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import type { Host } from "../src/hosts";
import { type Problem, type ProblemPath, renderProblem, renderProblemPath } from "../src/model";

/** Everything that these constructs throw or report: what, where, why, what to do. */

/** Thrown by a construct for props that the control plane would refuse. Names every problem at once. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";

  /**
   * @param constructPath of the construct, stack first: `redis/Redis`
   * @param problems each with the property as the user wrote it in `path`: `["ports", 0, "port"]`
   */
  constructor(
    readonly constructPath: string,
    readonly problems: readonly Problem[],
  ) {
    const [first, ...others] = problems.map((problem) => propertyMessage(problem));
    super(
      others.length === 0
        ? `${constructPath}: ${first ?? "not valid"}`
        : `${constructPath} has ${problems.length} problems:${["", first, ...others].join("\n  - ")}`,
    );
  }
}

/** `ports[0].port: must be a whole number, not text (given "6379"). Give a value of the type named.` */
export function propertyMessage(problem: Problem): string {
  return renderProblem(problem, renderProblemPath);
}

/** A construct is expected, and something else was given. */
export function notAConstruct(property: string, expected: string, given: unknown): Problem {
  return {
    code: "wrong_type",
    severity: "error",
    path: [property],
    given: typeof given === "object" ? undefined : given,
    reason: `must be a construct: ${expected}`,
  };
}

/** Of several members that exclude each other more than one is set. */
export function onlyOneOf(members: readonly string[], path: ProblemPath, given: unknown): Problem {
  const reason = `must have only one of ${members.join(" and ")}`;
  return { code: "settings_conflict", severity: "error", path, given, reason };
}

/** The type of a backend that a member of it names otherwise. */
export function typeOfMember(type: string, member: string, path: ProblemPath, given: unknown): Problem {
  const reason = `must be ${type}, which ${member} stands for, or be left out`;
  return { code: "not_allowed_value", severity: "error", path: [...path, "type"], given, reason };
}

export function collectionIsToken(construct: IConstruct, property: string, merge: string): Error {
  return new Error(
    `${construct.node.path}: ${property}: cannot be added to, because it was given as one token whose content only Terraform will know. Put everything into that value, with ${merge}`,
  );
}

export function entryIsSet(
  construct: IConstruct,
  property: string,
  { key, value, other }: { readonly key: string; readonly value: string; readonly other: string },
): Error {
  const [is, asked] = [value, other].map((text) => JSON.stringify(text));
  return new Error(
    `${construct.node.path}: ${property}[${JSON.stringify(key)}]: is ${is} already and cannot become ${asked}: what was set is never overwritten. Set it once`,
  );
}

/** Across constructs. */

export function nameTaken(kind: string, name: string, other: IConstruct): string {
  return `name: ${JSON.stringify(name)} is the name of another ${kind} in the same place, ${other.node.path}: what is created second is refused, because it exists already. Give one of them another name`;
}

export function hostnameTaken(
  hostname: string,
  service: IConstruct,
  other: { readonly generator: IConstruct; readonly service: IConstruct },
): string {
  return `template: gives the hostname ${JSON.stringify(hostname)} to ${service.node.path}, and ${other.generator.node.path} gives it to ${other.service.node.path}: the older one keeps it, the other gets none. Change one of the templates or selectors`;
}

export function targetAbsent(property: string, kind: string, given: unknown): string {
  return `${property}: selects no ${kind} of this app (given ${JSON.stringify(given)}), although the app makes the mesh: the strategy has no effect. Correct it, or name one that is made elsewhere with ${kind}.fromName(…).asTargetRef()`;
}

export function sectionAbsent(property: string, section: string, service: IConstruct): string {
  return `${property}: is no port of ${service.node.path} (given ${JSON.stringify(section)}): the strategy has no effect. Use the name of a port, or the number of a port without name`;
}

export function notSelected(service: IConstruct, generator: IConstruct, why: string): Error {
  return new Error(
    `${service.node.path}: has no hostname of ${generator.node.path}: ${why}. Change the generator's selector, or the service's labels`,
  );
}

export function hostnameNeeds(
  service: IConstruct,
  generator: IConstruct,
  what: string,
  remedy: string,
): Error {
  return new Error(
    `${service.node.path}: its hostname of ${generator.node.path} cannot be known at synthesis: the template uses ${what}. ${remedy}`,
  );
}

export function hostnameFails(service: IConstruct, generator: IConstruct, reason: string): Error {
  return new Error(
    `${service.node.path}: gets no hostname of ${generator.node.path}: ${reason}. Correct the template`,
  );
}

/** Of aspects. */

export function labelMissing(key: string, allowed: readonly string[] | undefined): string {
  const which = allowed === undefined ? "" : `, one of ${allowed.join(", ")}`;
  return `labels[${JSON.stringify(key)}]: is missing, and every resource must carry it. Add the label${which}`;
}

export function labelNotAllowed(key: string, value: unknown, allowed: readonly string[]): string {
  return `labels[${JSON.stringify(key)}]: must be one of ${allowed.join(", ")} (given ${JSON.stringify(value)}). Use one of the values named`;
}

export function protocolForbidden(port: number, protocol: unknown, forbidden: readonly string[]): string {
  return `ports[${port}].appProtocol: must not be one of ${forbidden.join(", ")} (given ${JSON.stringify(protocol)}). Use another protocol, or ask whoever added the aspect`;
}

export function nameAgainstPolicy(name: string, pattern: string, description: string | undefined): string {
  const rule = description === undefined ? "" : `: ${description}`;
  return `name: must match ${pattern}${rule} (given ${JSON.stringify(name)}). Rename it`;
}

export function patternMalformed(pattern: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(
    `NamePolicy: pattern: is no regular expression (given ${JSON.stringify(pattern)}): ${reason}`,
  );
}

const otherwiseHashicorp = "Terraform would look for hashicorp/konnect, which does not exist";

export function noProvider(stack: TerraformStack, resources: readonly IConstruct[]): string {
  const [first] = resources;
  const more = resources.length > 1 ? ` and ${resources.length - 1} more` : "";
  return `the stack ${JSON.stringify(stack.node.id)} has Konnect resources (${first?.node.path}${more}) and no Konnect provider: ${otherwiseHashicorp}. Add one to the stack: new KonnectMeshProvider(this, "Konnect")`;
}

export function noDefaultProvider(resource: IConstruct, providers: readonly TerraformProvider[]): string {
  const named = providers.map(({ alias, node }) => `${node.path} (alias ${alias})`).join(", ");
  return `${resource.node.path}: provider: is not given, and every Konnect provider of the stack has an alias: ${named}. ${otherwiseHashicorp}. Pass one of them as provider, or add a KonnectMeshProvider without alias`;
}

export function providersWithoutAlias(providers: readonly TerraformProvider[]): string {
  const named = providers.map(({ node }) => node.path).join(", ");
  return `only one Konnect provider of a stack can be without alias, not ${providers.length}: ${named}. Give the others an alias, and pass them as provider to the constructs that shall use them`;
}

export function providerOfOtherStack(resource: IConstruct, provider: TerraformProvider): string {
  return `${resource.node.path}: provider: belongs to another stack (${provider.node.path}), but Terraform configures providers stack by stack. Add a KonnectMeshProvider to this stack and pass that`;
}

export function importHasNoProvider(scope: IConstruct, resourceType: string, importId: string): Error {
  return new Error(
    `${scope.node.path}: the import of ${resourceType} ${importId} has no provider: ${otherwiseHashicorp}. Pass a provider, or add one to the stack: new KonnectMeshProvider(this, "Konnect")`,
  );
}

const frameworks: Readonly<Record<Host, string>> = { cdktf: "CDKTF", cdktn: "CDK Terrain" };

export function otherHost(construct: IConstruct, own: Host, stacks: Host): Error {
  return new Error(
    `${construct.node.path}: is a construct for ${frameworks[own]} (${own}) in a stack of ${frameworks[stacks]} (${stacks}), and one framework does not synthesize what another has made. Import it from "cdktf-konnect-mesh/${stacks}"`,
  );
}

/** Warnings. */

export function tokenInPlainText(property: string): string {
  return `${property}: is written in plain text to the synthesized files. Leave it out and set it in the environment (KONNECT_TOKEN or KONNECT_SPAT), or pass the value of a sensitive TerraformVariable`;
}

export function otherMesh(label: string, labelled: string, mesh: string): string {
  return `labels[${JSON.stringify(label)}]: names the mesh ${JSON.stringify(labelled)}, but the object is in the mesh ${JSON.stringify(mesh)}. The control plane keeps the label as it is, so whatever selects by it is misled. Name ${JSON.stringify(mesh)}, or leave the label out: the control plane sets it`;
}
