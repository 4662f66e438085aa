import picocolors from "picocolors";
import type { Finding } from "./check";
import type { Diagnosis } from "./diagnose";

const width = Math.max(...(["ok", "warning", "problem"] as const).map(({ length }) => length));

/** A line a finding, with what to do below it. */
export function renderDiagnosis({ checks }: Diagnosis, color: boolean): string {
  const { green, yellow, red, dim } = picocolors.createColors(color);
  const paint: Readonly<Record<Finding["level"], (text: string) => string>> = {
    ok: green,
    warning: yellow,
    problem: red,
  };
  const titles = Math.max(...checks.map(({ title }) => title.length));
  const indent = " ".repeat(width + titles + 4);
  const lines = checks.flatMap(({ title, findings }) =>
    findings.flatMap(({ level, text, remedy }, index) => [
      `${paint[level](level.padEnd(width))}  ${(index === 0 ? title : "").padEnd(titles)}  ${text}`,
      ...(remedy === undefined ? [] : remedy.split("\n").map((line) => dim(`${indent}${line}`))),
    ]),
  );
  return `${lines.join("\n")}\n`;
}
