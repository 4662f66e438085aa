import type { Construct } from "constructs";
import type { Problem, ResourceKind } from "../src/model";
import { checkProps, type PropertyNames } from "./check-props";
import { propertyMessage } from "./errors";
import { lower } from "./lower";
import { toWireNames } from "./property-names";
import { annotateWarnings, throwErrors } from "./report";

/** An object of the control plane by a construct's names: the contract's, camelCase. */
export interface ObjectContent {
  readonly name: string;
  readonly labels?: { readonly [key: string]: string } | undefined;
  readonly spec: object;
}

/** How what a construct holds becomes an object, and what is known of the object besides. */
export interface ObjectDefinition<Content> {
  readonly kind: ResourceKind;
  /** Where the properties are in the object, which may depend on what they hold. @default by the same names */
  readonly names?: (content: Content) => PropertyNames;
  readonly toObject: (content: Content) => ObjectContent;
  /** Name of the mesh, as far as it is known; unset for what is in none. */
  readonly mesh?: string | undefined;
  /** What is wrong with the constructs that were given. */
  readonly references: readonly Problem[];
  /** Whether an addition can still mend an error: then it is one at synthesis only. @default none can */
  readonly isMendable?: (problem: Problem) => boolean;
  /** Warnings beyond the contract's. @default none */
  readonly warnings?: (content: Content) => readonly string[];
}

/** The part of a generated binding that can change after it was made. */
interface Binding {
  labels: { [key: string]: string };
  putSpec(spec: never): void;
}

/**
 * What a construct holds of an object of the control plane, until the stack is synthesized: held to the contract when it
 * begins and at each addition, so that a refused addition leaves it as it was.
 */
export class ManagedObject<Content> {
  #content: Content;
  #binding: Binding | undefined;

  /** @throws ValidationError for what the control plane would refuse and no addition can mend */
  constructor(
    readonly construct: Construct,
    readonly definition: ObjectDefinition<Content>,
    content: Content,
  ) {
    this.#content = this.#accepted(content);
    construct.node.addValidation({
      validate: () => this.#check(this.#content).filter(isError).map(propertyMessage),
    });
  }

  get content(): Content {
    return this.#content;
  }

  /** The object as it stands now. */
  get object(): ObjectContent {
    return this.definition.toObject(this.#content);
  }

  /** What the binding is made of, besides what it is in. */
  lowered(): { name: string; type: string; labels?: { [key: string]: string }; spec: never } {
    const { kind, toObject } = this.definition;
    return lower(kind.shape, this.#wire(toObject(this.#content))) as never;
  }

  /** The binding follows from now on: by values and not by lazy tokens, which overrides could not be merged with. */
  follow(binding: Binding): void {
    this.#binding = binding;
  }

  /** @throws ValidationError, and keeps what it held */
  become(content: Content): void {
    this.#content = this.#accepted(content);
    const { spec, labels } = this.lowered();
    this.#binding?.putSpec(spec);
    if (labels !== undefined && this.#binding !== undefined) this.#binding.labels = labels;
  }

  #accepted(content: Content): Content {
    const { isMendable = () => false, warnings = () => [] } = this.definition;
    const problems = this.#check(content);
    if (problems.some((problem) => isError(problem) && !isMendable(problem)))
      throwErrors(this.construct, problems);
    annotateWarnings(this.construct, problems, warnings(content));
    return content;
  }

  #check(content: Content): readonly Problem[] {
    const { kind, names = () => [], toObject, references, mesh } = this.definition;
    const resource = { cpId: "by-the-reference", mesh, ...this.#wire(toObject(content)) };
    return [...references, ...checkProps(kind, resource, names(content))];
  }

  #wire(object: ObjectContent): object {
    const { kind } = this.definition;
    return { ...(toWireNames(kind.shape, object) as object), type: kind.name };
  }
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
