import type { Shape } from "../../model";
import { Ledger } from "../ledger";
import { elementShape, hasFreeNames, membersOf, membersOfShape } from "../members";
import type { DeclaredResource } from "../resource";
import { templateOf } from "../template";
import { uniqueNames } from "../unique-names";
import { Expression, isAttributes, isList, type Value } from "../value";
import { variablesOf, withControlPlanes } from "../with-control-planes";
import type { TerraformWriteOptions, Written } from "../write-options";

type Json = Readonly<Record<string, unknown>>;

/**
 * Writes resources as a `*.tf.json` file.
 *
 * @example writeTerraformJson(resources, { importBlocks: true }).text
 */
export function writeTerraformJson(
  resources: readonly DeclaredResource[],
  { controlPlaneId, importBlocks = false, standalone = false, variables: given }: TerraformWriteOptions = {},
): Written {
  const named = uniqueNames(withControlPlanes(resources, controlPlaneId));
  const types = new Map<string, [string, Json][]>();
  const losses = [...named.losses];
  for (const resource of named.resources) {
    const comments = new Ledger(resource);
    const { terraformType } = resource.kind;
    const ofType = types.get(terraformType) ?? [];
    types.set(terraformType, ofType);
    ofType.push([resource.name, bodyOf(resource, comments)]);
    losses.push(...comments.losses("JSON has no comments but those of a whole block."));
  }
  const imports = importBlocks ? named.resources.flatMap(importOf) : [];
  const variables = variablesOf(named.resources, given);
  const document = {
    ...(standalone && {
      terraform: { required_providers: { "konnect-beta": { source: "kong/konnect-beta" } } },
    }),
    ...(variables.length > 0 && {
      variable: Object.fromEntries(
        variables.map(({ name, description }) => [name, { description, type: "string" }]),
      ),
    }),
    ...(imports.length > 0 && { import: imports }),
    ...(types.size > 0 && {
      resource: Object.fromEntries([...types].map(([type, all]) => [type, Object.fromEntries(all)])),
    }),
  };
  return { text: `${JSON.stringify(document, undefined, 2)}\n`, losses };
}

function bodyOf(resource: DeclaredResource, comments: Ledger): Json {
  const { kind, attributes } = resource;
  const above = comments.take([]);
  return {
    ...(above.length > 0 && { "//": above.join("\n") }),
    provider: "konnect-beta",
    ...Object.fromEntries(
      membersOf(kind.shape, attributes).map(({ name, value, shape }) => [name, jsonOf(value, shape)]),
    ),
  };
}

function jsonOf(value: Value, shape: Shape | undefined): unknown {
  if (value instanceof Expression || typeof value === "string") return templateOf(value);
  if (isList(value)) return value.map((element) => jsonOf(element, elementShape(shape)));
  if (!isAttributes(value)) return value;
  return Object.fromEntries(
    membersOfShape(shape, value).map((member) => [
      hasFreeNames(shape) ? templateOf(member.name) : member.name,
      jsonOf(member.value, member.shape),
    ]),
  );
}

function importOf({ kind, name, importId }: DeclaredResource): readonly Json[] {
  return importId === undefined ? [] : [{ to: `${kind.terraformType}.${name}`, id: templateOf(importId) }];
}
