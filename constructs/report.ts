import { Annotations } from "cdktf";
import type { IConstruct } from "constructs";
import type { Problem } from "../src/model";
import { propertyMessage, ValidationError } from "./errors";

/** Throws one error that names all the problems the control plane would refuse, if there are any. */
export function throwErrors(construct: IConstruct, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ValidationError(construct.node.path, errors);
}

const warned = new WeakMap<IConstruct, Set<string>>();

/** Annotates the construct with each warning once, however often its props are checked. */
export function annotateWarnings(
  construct: IConstruct,
  problems: readonly Problem[],
  others: readonly string[] = [],
): void {
  const warnings = problems.filter(({ severity }) => severity === "warning").map(propertyMessage);
  [...warnings, ...others].forEach((message) => warnOnce(construct, message));
}

export function warnOnce(construct: IConstruct, message: string): void {
  const messages = warned.get(construct) ?? new Set();
  warned.set(construct, messages);
  if (messages.has(message)) return;
  messages.add(message);
  Annotations.of(construct).addWarning(message);
}
