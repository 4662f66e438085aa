import { readFileSync } from "node:fs";
import { join } from "node:path";
import { code, page, table } from "./markdown";

/** What a Terraform module takes and gives, of its files as `tofu fmt` writes them. */
export function moduleReference(folder: string, title: string, about: string): string {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const inputs = blocksOf(read("variables.tf"), "variable").map(({ name, body }) => [
    code(name),
    code(typeOf(body)),
    descriptionOf(body),
    defaultOf(body),
  ]);
  const outputs = blocksOf(read("outputs.tf"), "output").map(({ name, body }) => [
    code(name),
    descriptionOf(body),
  ]);
  const refusals = blocksOf(read("variables.tf"), "variable").flatMap(({ name, body }) =>
    [...body.matchAll(/^ {4}error_message = "((?:[^"\\]|\\.)*)"$/gm)].map(([, text = ""]) => [
      code(name),
      unquoted(text),
    ]),
  );
  return page(title, about, [
    "## Inputs",
    table(["input", "type", "meaning", "default"], inputs),
    "## Outputs",
    table(["output", "meaning"], outputs),
    "## What is refused, before anything is asked of the server",
    table(["input", "rule"], refusals),
  ]);
}

interface Block {
  readonly name: string;
  readonly body: string;
}

function blocksOf(text: string, type: string): readonly Block[] {
  return [...text.matchAll(new RegExp(`^${type} "(\\w+)" \\{\\n([\\s\\S]*?)^\\}$`, "gm"))].map(
    ([, name = "", body = ""]) => ({ name, body }),
  );
}

/** The one line of an argument of the block itself. */
function argumentOf(body: string, name: string): string | undefined {
  return new RegExp(`^ {2}${name} += (.*)$`, "m").exec(body)?.[1];
}

function typeOf(body: string): string {
  const [, type = "any"] = /^ {2}type += ([\s\S]*?\n {2}\}\)\)|.*)$/m.exec(body) ?? [];
  return type.replace(/\s+/g, " ");
}

function defaultOf(body: string): string {
  const value = argumentOf(body, "default");
  return value === undefined ? "" : code(value);
}

function descriptionOf(body: string): string {
  return unquoted(argumentOf(body, "description")?.replace(/^"|"$/g, "") ?? "");
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
