import { wellKnownLabels } from "../../model";
import type { AttributePath } from "../resource";
import { Expression, isAttributes, setOf, type Value } from "../value";
import type { Code } from "./code";
import type { FormContext } from "./higher-forms";
import { literalCode } from "./value-code";

/** `redis.asTargetRef()` for a target that a construct of the stack gives to the letter; undefined for any other. */
export function targetRefCode(
  { resource, ledger, containers }: FormContext,
  value: Value,
  path: AttributePath,
): Code | undefined {
  if (!isAttributes(value) || ledger.hasWithin(path)) return undefined;
  const { kind, labels, section_name: section, ...others } = setOf(value);
  if (Object.keys(others).length > 0) return undefined;
  if (kind === "Mesh" && labels === undefined && section === undefined) {
    const { cp_id: cpId, mesh } = resource.attributes;
    return { type: "call", callee: `${containers.mesh(cpId, mesh)}.asTargetRef`, args: [] };
  }
  const name = isAttributes(labels) ? onlyDisplayName(labels) : undefined;
  const service = name && typeof kind === "string" ? containers.service(kind, name) : undefined;
  if (service === undefined) return undefined;
  const callee = `${service}.asTargetRef`;
  if (section === undefined) return { type: "call", callee, args: [] };
  if (typeof section !== "string" && !(section instanceof Expression)) return undefined;
  const sectionName = { comments: [], name: "sectionName", value: literalCode(section) };
  return { type: "call", callee, args: [{ type: "object", members: [sectionName] }] };
}

function onlyDisplayName(labels: { readonly [name: string]: Value }): Value | undefined {
  const { [wellKnownLabels.displayName]: name, ...others } = setOf(labels);
  return Object.keys(others).length === 0 ? name : undefined;
}
