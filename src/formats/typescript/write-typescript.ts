import type { DeclaredResource } from "../resource";
import { templateOf } from "../template";
import { uniqueNames } from "../unique-names";
import { Expression, type Value } from "../value";
import { controlPlaneVariable, withControlPlanes } from "../with-control-planes";
import type { DeclaredVariable, TypeScriptWriteOptions, Written } from "../write-options";
import { type Code, literalOf, renderCode, renderComments } from "./code";
import type { WrittenConstruct } from "./construct";
import { constructsOf } from "./stack-writer";

/**
 * Writes resources as a CDKTF stack, with our constructs where they can say all that is set and with the generated
 * bindings where not. Prettier has nothing to change in it.
 *
 * @example writeTypeScript(resources, { importBlocks: true }).text
 */
export function writeTypeScript(
  resources: readonly DeclaredResource[],
  options: TypeScriptWriteOptions = {},
): Written {
  const {
    host = "cdktf",
    className = "KonnectMeshStack",
    importBlocks = false,
    controlPlaneId,
    variables = [],
  } = options;
  const named = uniqueNames(withControlPlanes(resources, controlPlaneId));
  const { constructs, losses } = constructsOf(
    named.resources,
    importBlocks,
    variables.map(({ name }) => name),
  );
  const declaresVariable = named.resources.some(({ attributes }) => isVariable(attributes.cp_id));
  const body = [
    ...start,
    ...(declaresVariable ? variable : []),
    ...variables.flatMap(renderVariable),
    ...constructs.flatMap(renderConstruct),
  ];
  const text = [
    ...renderImport(
      [
        "KonnectMeshProvider",
        ...constructs.map(({ callee }) => callee.replace(/\..*/, "")),
        ...makers.filter((name) => body.some((line) => line.includes(`${name}.`))),
      ],
      host === "cdktf" ? "cdktf-konnect-mesh" : "cdktf-konnect-mesh/cdktn",
    ),
    ...renderImport(
      [
        "TerraformStack",
        ...(declaresVariable || variables.length > 0 ? ["TerraformVariable"] : []),
        ...(body.some((line) => line.includes("Token.as")) ? ["Token"] : []),
      ],
      host,
    ),
    'import type { Construct } from "constructs";',
    "",
    `export class ${className} extends TerraformStack {`,
    "  constructor(scope: Construct, id: string) {",
    ...body,
    "  }",
    "}",
    "",
  ].join("\n");
  return { text, losses: [...named.losses, ...losses] };
}

/** Classes that make values for the props of constructs. */
const makers = ["FailoverRule", "HostnameTemplate"];

/** How far the statements of the constructor are indented. */
const depth = 4;
const pad = " ".repeat(depth);

function renderConstruct(construct: WrittenConstruct): readonly string[] {
  const { callee, isNew, id, argument, comments, calls, variable = "" } = construct;
  const declared = `${variable === "" ? "" : `const ${variable} = `}${isNew ? "new " : ""}${callee}`;
  return [
    ...renderComments(comments, pad),
    ...ended(renderCreation(`${pad}${declared}`, literalOf(id), argument), ";"),
    ...calls.flatMap(({ method, argument: text }) =>
      ended(
        renderCode(
          { type: "call", callee: `${variable}${method}`, args: [{ type: "text", text }] },
          depth,
          depth,
          1,
        ),
        ";",
        pad,
      ),
    ),
  ];
}

function renderVariable({ name, description }: DeclaredVariable): readonly string[] {
  const members = Object.entries({ type: "string", description: templateOf(description) }).map(
    ([member, text]) => ({ comments: [], name: member, value: { type: "text", text } as const }),
  );
  const argument = { type: "object", members } as const;
  return renderConstruct({
    callee: "TerraformVariable",
    isNew: true,
    id: name,
    argument,
    comments: [],
    calls: [],
  });
}

/** All on the line of the construct, but for the members of its props; or, where that is too wide, a line each. */
function renderCreation(declared: string, id: string, argument: Code): readonly string[] {
  const head = `${declared}(this, ${id}, `;
  const lines = renderCode(argument, depth, head.length, 2);
  const [first = ""] = lines;
  const fits = head.length + first.length + (lines.length === 1 ? 2 : 0) <= 80;
  if (fits && (lines.length === 1 || argument.type === "object")) return ended(lines, ")", head);
  const inner = `${pad}  `;
  return [
    `${declared}(`,
    `${inner}this,`,
    `${inner}${id},`,
    ...ended(renderCode(argument, depth + 2, depth + 2, 1), ",", inner),
    `${pad})`,
  ];
}

/** Lines with something put behind the last of them, and something before the first. */
function ended(lines: readonly string[], end: string, start = ""): readonly string[] {
  return lines.map(
    (line, index) => `${index === 0 ? start : ""}${line}${index === lines.length - 1 ? end : ""}`,
  );
}

function renderImport(names: readonly string[], from: string): readonly string[] {
  const sorted = [...new Set(names)].sort();
  const flat = `import { ${sorted.join(", ")} } from ${literalOf(from)};`;
  if (flat.length <= 80) return [flat];
  return ["import {", ...sorted.map((name) => `  ${name},`), `} from ${literalOf(from)};`];
}

function isVariable(value: Value | undefined): boolean {
  return value instanceof Expression && value.source === `var.${controlPlaneVariable}`;
}

const start = ["    super(scope, id);", '    new KonnectMeshProvider(this, "Konnect");'];

const variable = [
  '    const controlPlaneId = new TerraformVariable(this, "control_plane_id", {',
  '      type: "string",',
  '      description: "Id of the Konnect Mesh control plane",',
  "    });",
];
