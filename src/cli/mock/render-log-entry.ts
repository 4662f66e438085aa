import type { LogEntry } from "../../mock";

/** How a mock tells what it does: one JSON object a line, or a line to read. */
export type LogForm = "json" | "pretty";

export const logForms: readonly LogForm[] = ["json", "pretty"];

export function renderLogEntry(entry: LogEntry, form: LogForm): string {
  return `${form === "json" ? JSON.stringify(entry) : pretty(entry)}\n`;
}

/** A word to the person at the terminal, in the form of the log so that who reads the log can read it too. */
export function renderNote(message: string, form: LogForm | undefined): string {
  return form === "json" ? `${JSON.stringify({ type: "note", message })}\n` : `${message}\n`;
}

function pretty(entry: LogEntry): string {
  if (entry.type === "fault") return `${entry.at} FAILED ${entry.message}`;
  const { at, method, path, status, client, fault, changed } = entry.request;
  const wrote = changed?.map(({ change, kind, name }) => `${change} ${kind} ${name}`).join(", ");
  return [
    `${at} ${status === 0 ? "---" : status} ${method} ${path} (${client})`,
    ...(fault === undefined ? [] : [`fault: ${fault}`]),
    ...(wrote === undefined ? [] : [wrote]),
  ].join(" | ");
}
