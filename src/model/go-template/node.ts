/** A template taken apart, as Go's parser does it. `at` is where a node begins in the template. */
export type TemplateNode =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "action"; readonly pipeline: Pipeline; readonly at: number }
  | BranchNode
  | { readonly type: "break" | "continue"; readonly at: number }
  | { readonly type: "template"; readonly name: string; readonly pipeline?: Pipeline; readonly at: number };

export interface BranchNode {
  readonly type: "if" | "with" | "range";
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly at: number;
}

/** Commands, each of which gets the value of the one before as its last argument. */
export interface Pipeline {
  readonly type: "pipeline";
  readonly declares: readonly string[];
  /** Whether the variables exist already. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
  readonly at: number;
}

export interface Command {
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly type: "dot" | "nil"; readonly at: number }
  | { readonly type: "field"; readonly names: readonly string[]; readonly at: number }
  | {
      readonly type: "variable";
      readonly name: string;
      readonly names: readonly string[];
      readonly at: number;
    }
  | {
      readonly type: "chain";
      readonly of: Operand;
      readonly names: readonly string[];
      readonly at: number;
    }
  | { readonly type: "function"; readonly name: string; readonly at: number }
  | {
      readonly type: "constant";
      readonly value: string | boolean | bigint | number;
      readonly text: string;
      readonly at: number;
    }
  | Pipeline;

/** The call of a named template, as Go's messages show it. */
export function renderCall({ name, pipeline }: TemplateNode & { readonly type: "template" }): string {
  return `{{template ${JSON.stringify(name)}${pipeline === undefined ? "" : ` ${renderNode(pipeline)}`}}}`;
}

/** An operand or a command, as Go's messages show it. */
export function renderNode(node: Operand | Command): string {
  if ("operands" in node) {
    return node.operands
      .map((operand) => (operand.type === "pipeline" ? `(${renderNode(operand)})` : renderNode(operand)))
      .join(" ");
  }
  const dotted = (names: readonly string[]) => names.map((name) => `.${name}`).join("");
  switch (node.type) {
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "field":
      return dotted(node.names);
    case "variable":
      return node.name + dotted(node.names);
    case "chain":
      return (
        (node.of.type === "pipeline" ? `(${renderNode(node.of)})` : renderNode(node.of)) + dotted(node.names)
      );
    case "function":
      return node.name;
    case "constant":
      return node.text;
    case "pipeline": {
      const declared =
        node.declares.join(", ") + (node.declares.length === 0 ? "" : node.assigns ? " = " : " := ");
      return declared + node.commands.map(renderNode).join(" | ");
    }
  }
}
