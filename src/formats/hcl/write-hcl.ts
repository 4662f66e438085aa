import { Ledger } from "../ledger";
import { membersOf } from "../members";
import type { DeclaredResource } from "../resource";
import { uniqueNames } from "../unique-names";
import { Expression } from "../value";
import { variablesOf, withControlPlanes } from "../with-control-planes";
import type { DeclaredVariable, TerraformWriteOptions, Written } from "../write-options";
import { type BodyLine, layOut, renderComments } from "./lay-out";
import { quote, renderAttribute } from "./render-hcl-value";

/**
 * Writes resources as HCL that `tofu fmt` has nothing to change in.
 *
 * @example writeHcl(resources, { importBlocks: true }).text
 */
export function writeHcl(
  resources: readonly DeclaredResource[],
  options: TerraformWriteOptions = {},
): Written {
  const named = uniqueNames(withControlPlanes(resources, options.controlPlaneId));
  const blocks = named.resources.map((resource) => writeResource(resource, options));
  const text = [
    ...(options.standalone === true ? [requiredProviders(options.providerName)] : []),
    ...variablesOf(named.resources, options.variables).map(renderVariable),
    ...blocks.map((block) => block.text),
  ].join("\n");
  return { text, losses: [...named.losses, ...blocks.flatMap(({ losses }) => losses)] };
}

function writeResource(
  resource: DeclaredResource,
  { importBlocks = false, providerName = usualName }: TerraformWriteOptions,
): Written {
  const { kind, name, attributes, importId } = resource;
  const comments = new Ledger(resource);
  const above = comments.take([]);
  const body: BodyLine[] = [
    ...(providerName === "konnect" ? [] : [{ comments: [], name: "provider", value: [providerName] }]),
    ...membersOf(kind.shape, attributes).map((member) =>
      renderAttribute(member, false, [member.name], comments),
    ),
  ];
  const block = [
    ...renderComments(above),
    ...renderBlock(`resource ${quote(kind.terraformType)} ${quote(name)}`, body),
  ];
  const imported =
    importBlocks && importId !== undefined
      ? [
          ...renderBlock("import", [
            { comments: [], name: "to", value: [`${kind.terraformType}.${name}`] },
            {
              comments: [],
              name: "id",
              value: [importId instanceof Expression ? importId.source : quote(importId)],
            },
          ]),
          "",
        ]
      : [];
  return {
    text: [...imported, ...block, ""].join("\n"),
    losses: comments.losses("it stands before what HCL does not say."),
  };
}

function renderBlock(header: string, body: readonly BodyLine[]): readonly string[] {
  return [`${header} {`, ...layOut(body).map((line) => `  ${line}`), "}"];
}

const usualName = "konnect-beta";

const requiredProviders = (name: string = usualName) => `terraform {
  required_providers {
    ${name} = {
      source = "kong/konnect-beta"
    }
  }
}
`;

const renderVariable = ({ name, description }: DeclaredVariable) => `variable ${quote(name)} {
  description = ${quote(description)}
  type        = string
}
`;
