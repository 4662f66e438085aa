import { addressOf, type Attributes, type DeclaredResource, Expression, type Value } from "../../formats";
import { isAttributes, isList } from "../../formats/value";
import { elementShape } from "../../formats/members";
import { FreeNames, terraformIdentifier } from "../../formats/unique-names";
import { controlPlaneVariable } from "../../formats/with-control-planes";
import { renderProblemPath, type Shape, terraformName } from "../../model";

/** A secret that a control plane shows, and the variable that stands for it in the configuration. */
export interface Secret {
  readonly variable: string;
  readonly value: string;
  readonly description: string;
}

/** Puts a variable in the place of every value that the contract calls sensitive: keys and certificates of a mesh. */
export function takeOutSecrets(resources: readonly DeclaredResource[]): {
  readonly resources: readonly DeclaredResource[];
  readonly secrets: readonly Secret[];
} {
  const names = new FreeNames([controlPlaneVariable]);
  const secrets: Secret[] = [];
  const cleaned = resources.map((resource) => {
    const take = (value: string, path: Path) => {
      const steps = path.filter(
        (step) => typeof step === "number" || !/^(conf|data_source_|\w+_config)/.test(step),
      );
      const variable = names.take(terraformIdentifier([resource.name, ...steps].join("_")));
      const description = `${renderProblemPath(path)} of ${addressOf(resource)}`;
      secrets.push({ variable, value, description });
      return new Expression(`var.${variable}`);
    };
    return { ...resource, attributes: cleanedMembers(resource.kind.shape, resource.attributes, [], take) };
  });
  return { resources: cleaned, secrets };
}

type Path = readonly (string | number)[];
type Take = (value: string, path: Path) => Expression;

function cleanedMembers(
  shape: Shape | undefined,
  attributes: Attributes,
  path: Path,
  take: Take,
): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const at = [...path, name];
      const member = memberOf(shape, name);
      const isSecret = member.isSensitive && typeof value === "string";
      return [name, isSecret ? take(value, at) : cleanedValue(member.shape, value, at, take)];
    }),
  );
}

function cleanedValue(shape: Shape | undefined, value: Value, path: Path, take: Take): Value {
  if (isList(value)) {
    return value.map((element, index) => cleanedValue(elementShape(shape), element, [...path, index], take));
  }
  return isAttributes(value) ? cleanedMembers(shape, value, path, take) : value;
}

function memberOf(
  shape: Shape | undefined,
  name: string,
): { readonly shape: Shape | undefined; readonly isSensitive: boolean } {
  switch (shape?.type) {
    case "object": {
      const field = shape.fields.find((one) => terraformName(one) === name);
      return { shape: field?.shape, isSensitive: field?.facets.sensitive === true };
    }
    case "alternatives":
      return { shape: shape.options.find((option) => option.name === name)?.shape, isSensitive: false };
    default:
      return { shape: shape?.type === "map" ? shape.value : undefined, isSensitive: false };
  }
}
