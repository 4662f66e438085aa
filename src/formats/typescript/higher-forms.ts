import type { Shape } from "../../model";
import type { Ledger } from "../ledger";
import { shapeAt } from "../members";
import type { AttributePath, DeclaredResource } from "../resource";
import { type Attributes, isAttributes, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import type { Containers } from "./containers";
import { backendsCode, backendsFit } from "./backends-code";
import { destinationsCode, destinationsFit } from "./destinations-code";
import { featuresCode } from "./features-code";
import { fitsConstructs } from "./fits-constructs";
import { alwaysSetBy, type Layout, layoutOf } from "./layouts";
import { targetRefCode } from "./target-ref-code";
import { templateChain } from "./template-chain";
import { valueCode } from "./value-code";

/** What the code of a property may need besides its value. */
export interface FormContext {
  readonly resource: DeclaredResource;
  readonly ledger: Ledger;
  readonly containers: Containers;
}

/**
 * Props of the L2 construct of a kind, besides what it is in; undefined where the construct has no member for
 * something that is set, and the L1 construct has to do.
 */
export function higherProps(context: FormContext): readonly CodeMember[] | undefined {
  const { resource, ledger } = context;
  const { kind, attributes } = resource;
  const layout = layoutOf(kind.name);
  const isOwnType = kind.scope === "organization" || attributes.type === kind.name;
  if (!isOwnType || !isCovered(attributes, [], layout)) return undefined;
  if (alwaysSetBy(kind.name).some((path) => valueAt(attributes, path) === undefined)) return undefined;
  const properties = [...layout].flatMap(([name, path]) => {
    const value = valueAt(attributes, path);
    return value === undefined ? [] : [{ name, path, value, shape: shapeAt(kind.shape, path) }];
  });
  // The ledger may not be asked before it is clear that all of it can be written.
  if (!properties.every(({ name, value, shape }) => fits(name, value, shape))) return undefined;
  return properties.map(({ name, path, value, shape }) => ({
    name,
    // Comments on what the construct has no property for move to what is inside of it.
    comments: path.flatMap((_, index) => ledger.take(path.slice(0, index + 1))),
    value: specialCode(context, name, value, path) ?? valueCode(value, shape, path, ledger, "constructs"),
  }));
}

function fits(property: string, value: Value, shape: Shape | undefined): boolean {
  switch (property) {
    case "features":
      return featuresCode(value) !== undefined;
    case "to":
      return destinationsFit(value, shape);
    case "mtls":
    case "logging":
    case "metrics":
    case "tracing":
      return backendsFit(property, value, shape);
    default:
      return fitsConstructs(value, shape);
  }
}

/** Properties that are more than a value written down. */
function specialCode(
  context: FormContext,
  property: string,
  value: Value,
  path: AttributePath,
): Code | undefined {
  switch (property) {
    case "features":
      return featuresCode(value);
    case "to":
      return destinationsCode(context, value, path);
    case "mtls":
    case "logging":
    case "metrics":
    case "tracing":
      return backendsCode(context, property, value, path);
    case "from":
      return targetRefCode(context, value, path);
    case "template": {
      const chain = typeof value === "string" ? templateChain(value) : undefined;
      return chain === undefined
        ? undefined
        : { type: "chain", text: chain, otherwise: valueCode(value, undefined, path, context.ledger) };
    }
    default:
      return undefined;
  }
}

/** What an L2 construct is told by the construct that it is in, or knows of itself. */
const containerAttributes = ["cp_id", "mesh", "type"];

/** Whether all that is set has a property. */
function isCovered(attributes: Attributes, within: AttributePath, layout: Layout): boolean {
  return Object.entries(attributes).every(([name, value]) => {
    if (value === null || (within.length === 0 && containerAttributes.includes(name))) return true;
    const path = [...within, name];
    const below = [...layout.values()].filter((one) => path.every((step, index) => one[index] === step));
    if (below.some((one) => one.length === path.length)) return true;
    return below.length > 0 && isAttributes(value) && isCovered(value, path, layout);
  });
}

function valueAt(attributes: Attributes, path: AttributePath): Value | undefined {
  let value: Value | undefined = attributes;
  for (const step of path) value = isAttributes(value) ? value[step] : undefined;
  return value ?? undefined;
}
