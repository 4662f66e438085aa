import type { Shape } from "../../model";
import type { Ledger } from "../ledger";
import { elementShape, hasFreeNames, type Member, membersOfShape } from "../members";
import type { AttributePath } from "../resource";
import { escapeInQuotes, templateOf } from "../template";
import { Expression, isAttributes, isList, type Value } from "../value";
import { type BodyLine, layOut, renderComments } from "./lay-out";

/** An attribute of a block or an object, and the comments before it, as `tofu fmt` leaves them. */
export function renderAttribute(
  { name, value, shape }: Member,
  isNameFree: boolean,
  path: AttributePath,
  comments: Ledger,
): BodyLine {
  return {
    comments: comments.take(path),
    name: isNameFree ? quote(name) : name,
    value: renderHclValue(value, shape, path, comments),
  };
}

/** A value as lines, of which all but the first are indented relative to it. */
function renderHclValue(
  value: Value,
  shape: Shape | undefined,
  path: AttributePath,
  comments: Ledger,
): readonly string[] {
  if (value instanceof Expression) return value.source.split("\n");
  if (isList(value)) return renderList(value, shape, path, comments);
  if (isAttributes(value)) {
    const members = membersOfShape(shape, value);
    if (members.length === 0) return ["{}"];
    const lines = members.map((member) =>
      renderAttribute(member, hasFreeNames(shape), [...path, member.name], comments),
    );
    return ["{", ...indented(layOut(lines)), "}"];
  }
  return [typeof value === "string" ? quote(value) : JSON.stringify(value)];
}

function renderList(
  list: readonly Value[],
  shape: Shape | undefined,
  path: AttributePath,
  comments: Ledger,
): readonly string[] {
  const elements = list.map((element, index) => ({
    comments: comments.take([...path, index]),
    lines: renderHclValue(element, elementShape(shape), [...path, index], comments),
  }));
  const fits = elements.every((element) => element.lines.length === 1 && element.comments.length === 0);
  if (fits) return [`[${elements.map(({ lines }) => lines.join("")).join(", ")}]`];
  const lines = elements.flatMap((element) => [
    ...renderComments(element.comments),
    ...element.lines.slice(0, -1),
    `${element.lines.at(-1) ?? ""},`,
  ]);
  return ["[", ...indented(lines), "]"];
}

/** Quoted, with nothing in it that Terraform would take for a template. */
export function quote(text: string): string {
  return `"${escapeInQuotes(templateOf(text))}"`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? line : `  ${line}`));
}
